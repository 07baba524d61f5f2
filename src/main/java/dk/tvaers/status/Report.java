package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submitted report as the reader may see it. It never changes; a correction is a new report that supersedes it.
 *
 * @param onBehalf submitted by the coordinator on behalf of the municipality (på vegne af)
 * @param unchanged said to be equal to the one before, which is a fresh report and not silence
 * @param percent done, 0 to 100
 * @param explanations those the reader may see
 * @param hiddenExplanations how many more there are: those that cover resources stay with the own municipality and the
 *     coordinator (DOMAIN section 2)
 * @param supersedes the report this one corrects
 * @param supersededBy the report that corrects this one
 * @param late submitted after the closing of the round that waited for it
 */
@Serdeable
public record Report(
        ReportId id,
        LocalProjectId localProject,
        Instant reportedAt,
        Who reportedBy,
        boolean onBehalf,
        boolean unchanged,
        Colours colours,
        int percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String comment,
        List<Reason> explanations,
        int hiddenExplanations,
        @Nullable ReportId supersedes,
        @Nullable ReportId supersededBy,
        boolean late) {

    /** A submitted {@link Explanation}: nothing in it is missing. */
    @Serdeable
    public record Reason(List<Dimension> dimensions, String cause, String action, Who owner, LocalDate due) {

        Explanation asExplanation() {
            return new Explanation(dimensions, cause, action, owner.id(), due);
        }
    }
}
