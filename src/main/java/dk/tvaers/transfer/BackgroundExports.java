package dk.tvaers.transfer;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Lists written in the background: who asked can leave, find them again for a week, and fetch the file; nobody else can. */
@Singleton
public class BackgroundExports {

    private final Exports exports;
    private final LongWork work;
    private final Guard guard;
    private final ObjectMapper json;

    BackgroundExports(Exports exports, LongWork work, Guard guard, ObjectMapper json) {
        this.exports = exports;
        this.work = work;
        this.guard = guard;
        this.json = json;
    }

    /**
     * Asks for a file.
     *
     * @throws Invalid for the field {@code what} when there is no such kind, for {@code to} when the period ends before it
     *     begins
     * @throws Forbidden without the right to see what is asked for
     */
    public WorkId start(ExportOrder order) {
        exports.check(order);
        return work.start(ExportWork.NAME, exports.title(order), order.write(), new byte[0]);
    }

    /** @throws NotFound when the caller has asked for no such file, or a week has gone */
    public Work get(WorkId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        Work found = work.get(id);
        if (!found.kind().equals(ExportWork.NAME)) {
            throw new NotFound();
        }
        return found;
    }

    /** The caller's newest, newest first. */
    public List<Work> latest() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return work.latest(ExportWork.NAME);
    }

    /**
     * Gives it up; what has ended stays.
     *
     * @throws NotFound when the caller has asked for no such file
     */
    public void stop(WorkId id) {
        work.stop(get(id).id());
    }

    /** What came of one that is done. */
    public KeptExport result(Work done) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        try {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(done.result()), KeptExport.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the file, to be read once.
     *
     * @throws NotFound when the caller has asked for no such file, or when there is none yet
     * @throws Forbidden when the caller may no longer see all that stands in it
     */
    public FileContent open(WorkId id) {
        Work done = get(id);
        exports.check(ExportOrder.of(done));
        if (done.phase() != Work.Phase.DONE) {
            throw new NotFound();
        }
        result(done)
                .internal()
                .forEach(code -> guard.require(Right.SEE_INTERNAL_EXPLANATION, Target.of(new MunicipalityCode(code))));
        return work.open(id);
    }
}
