package dk.tvaers.status.round;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.status.ColourChoice;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a round has of a local project, under the names that hold: today's while it is open, then those of its closing.
 *
 * @param report null when nothing was submitted in the round
 * @param onBehalf submitted by the coordinator on behalf of the municipality
 * @param returnComment why another report is asked for; null when none is
 */
@Serdeable
public record RoundReport(
        LocalProjectId localProject,
        ProjectId project,
        String projectCode,
        String projectName,
        RoundState state,
        @Nullable ReportId report,
        @Nullable Instant reportedAt,
        boolean onBehalf,
        ColourChoice colours,
        @Nullable Integer percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String returnComment) {}
