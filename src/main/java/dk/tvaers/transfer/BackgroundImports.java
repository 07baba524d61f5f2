package dk.tvaers.transfer;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files taken in in the background: they can be left and found again, and stopped on the way. */
@Singleton
public class BackgroundImports {

    private final Imports imports;
    private final LongWork work;
    private final Guard guard;
    private final ObjectMapper json;

    BackgroundImports(Imports imports, LongWork work, Guard guard, ObjectMapper json) {
        this.imports = imports;
        this.work = work;
        this.guard = guard;
        this.json = json;
    }

    /**
     * Asks what a file would do.
     *
     * @param name the file's, as its owner knows it
     * @param once what is said beside the file, for kinds that take it so; null for nothing
     * @throws NotFound when there is no such kind
     * @throws Forbidden without the right to import lists
     */
    public WorkId preview(String kind, @Nullable String once, String name, byte[] file) {
        guard.require(Right.IMPORT_LISTS, Target.COLLABORATION);
        String known = imports.kind(kind).key();
        return work.start(ImportWork.NAME, name, new ImportOrder(known, false, once).write(), file);
    }

    /**
     * Has a file that was looked at done.
     *
     * @throws NotFound when the caller has no such file
     * @throws Forbidden without the right to import lists
     */
    public WorkId apply(WorkId previewed) {
        guard.require(Right.IMPORT_LISTS, Target.COLLABORATION);
        ImportOrder order = ImportOrder.of(work.get(previewed));
        return work.again(previewed, order.applied().write());
    }

    /**
     * The caller's newest files of a kind, newest first.
     *
     * @throws Forbidden without the right to import lists
     */
    public List<Work> latest(String kind) {
        guard.require(Right.IMPORT_LISTS, Target.COLLABORATION);
        return work.latest(ImportWork.NAME).stream()
                .filter(each -> ImportOrder.of(each).kind().equals(kind))
                .toList();
    }

    /** What came of a file whose work is done. */
    public KeptImport result(Work done) {
        guard.require(Right.IMPORT_LISTS, Target.COLLABORATION);
        try {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(done.result()), KeptImport.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
