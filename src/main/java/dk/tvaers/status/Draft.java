package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one report of a local project that is being written, shared by all who may write it.
 *
 * @param content what was saved, or, when nothing is saved, the last report with its explanations carried forward
 * @param version 0 while nothing is saved, then rising with each save
 * @param savedBy null while nothing is saved
 * @param savedAt null while nothing is saved
 * @param lastReport the newest report at the time of reading
 */
@Serdeable
public record Draft(
        LocalProjectId localProject,
        ReportContent content,
        long version,
        @Nullable Who savedBy,
        @Nullable Instant savedAt,
        @Nullable ReportId lastReport) {

    public boolean isSaved() {
        return version > 0;
    }

    /** What to hand in with a submission, so that it is refused when somebody else was faster. */
    public Seen seen() {
        return new Seen(lastReport, version);
    }

    /** What a submitter had seen: the newest report and the version of the draft. */
    @Serdeable
    public record Seen(@Nullable ReportId lastReport, long draftVersion) {}
}
