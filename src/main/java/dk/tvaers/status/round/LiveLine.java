package dk.tvaers.status.round;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A local project in progress with its newest report, whether or not that belongs to the open round. */
@Introspected
record LiveLine(
        LocalProjectId localProjectId,
        MunicipalityCode municipalityCode,
        String municipalityName,
        ProjectId projectId,
        String projectCode,
        String projectName,
        @Nullable ReportId reportId,
        @Nullable Instant reportedAt,
        @Nullable Boolean onBehalf,
        @Nullable TrafficLight timeLight,
        @Nullable TrafficLight economyLight,
        @Nullable TrafficLight resourcesLight,
        @Nullable TrafficLight technologyLight,
        @Nullable TrafficLight overallLight,
        @Nullable Integer percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable Instant draftAt,
        @Nullable String returnComment) {

    /** What of it belongs to the round. */
    RoundLine in(OpenRound round) {
        RoundState state = RoundRules.state(reportedAt, returnComment != null, draftAt, round.openedAt());
        boolean reported = state == RoundState.SUBMITTED || state == RoundState.RETURNED;
        return new RoundLine(
                RoundLineId.next(),
                null,
                round.roundId(),
                localProjectId,
                municipalityCode,
                municipalityName,
                projectId,
                projectCode,
                projectName,
                state,
                reported ? reportId : null,
                reported ? reportedAt : null,
                reported && Boolean.TRUE.equals(onBehalf),
                reported ? timeLight : null,
                reported ? economyLight : null,
                reported ? resourcesLight : null,
                reported ? technologyLight : null,
                reported ? overallLight : null,
                reported ? percent : null,
                reported ? nextMilestone : null,
                reported ? expectedGoLive : null,
                reported ? returnComment : null);
    }
}
