package dk.tvaers.pack;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/**
 * Programme reports that are long enough to be made in the background: who asked can leave, find them again for a week, and
 * fetch the file; nobody else can.
 */
@Singleton
public class BackgroundReports {

    private final LongWork work;
    private final Guard guard;

    BackgroundReports(LongWork work, Guard guard) {
        this.work = work;
        this.guard = guard;
    }

    /** What is asked for, as it is written down with the work. */
    record Order(PackFormat format, String language) {

        static Order read(String options) {
            String[] parts = options.split(":");
            return new Order(PackFormat.valueOf(parts[0]), parts[1]);
        }

        String write() {
            return format + ":" + language;
        }
    }

    /** Asks for the programme report as it is when its turn comes. */
    public WorkId start(PackFormat format, Locale language) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Texts texts = Texts.in(language);
        return work.start(
                ProgrammeReportWork.NAME,
                texts.get("pack.work", texts.get("pack.programme"), texts.word("pack.format", format)),
                new Order(format, texts.locale().getLanguage()).write(),
                new byte[0]);
    }

    /** @throws NotFound when the caller has asked for no such report, or a week has gone */
    public Work get(WorkId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Work found = work.get(id);
        if (!found.kind().equals(ProgrammeReportWork.NAME)) {
            throw new NotFound();
        }
        return found;
    }

    /** The caller's newest, newest first. */
    public List<Work> latest() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return work.latest(ProgrammeReportWork.NAME);
    }

    /**
     * Gives it up; what has ended stays.
     *
     * @throws NotFound when the caller has asked for no such report
     */
    public void stop(WorkId id) {
        work.stop(get(id).id());
    }

    /** Whether it became larger than a file may be. */
    public boolean isTooLarge(Work done) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return ProgrammeReportWork.TOO_LARGE.equals(done.result());
    }

    /**
     * Opens the file, to be read once.
     *
     * @throws NotFound when the caller has asked for no such report, or when there is no file yet
     */
    public FileContent open(WorkId id) {
        if (get(id).phase() != Work.Phase.DONE) {
            throw new NotFound();
        }
        return work.open(id);
    }
}
