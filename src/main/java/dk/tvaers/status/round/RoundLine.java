package dk.tvaers.status.round;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local project in a round: as it stands while the round is open, and as it stood when it was closed. Without a report of
 * the round there are no colours.
 */
@MappedEntity("round_line")
record RoundLine(
        @Id RoundLineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        RoundId roundId,
        LocalProjectId localProjectId,
        MunicipalityCode municipalityCode,
        String municipalityName,
        ProjectId projectId,
        String projectCode,
        String projectName,
        RoundState lineState,
        @Nullable ReportId reportId,
        @Nullable Instant reportedAt,
        boolean onBehalf,
        @Nullable TrafficLight timeLight,
        @Nullable TrafficLight economyLight,
        @Nullable TrafficLight resourcesLight,
        @Nullable TrafficLight technologyLight,
        @Nullable TrafficLight overallLight,
        @Nullable Integer percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String returnComment) {

    @Nullable
    TrafficLight light(Dimension dimension) {
        return switch (dimension) {
            case TIME -> timeLight;
            case ECONOMY -> economyLight;
            case RESOURCES -> resourcesLight;
            case TECHNOLOGY -> technologyLight;
            case OVERALL -> overallLight;
        };
    }

    /** The same as it stands for good once the round is closed. */
    RoundLine closed() {
        return new RoundLine(
                id,
                collaborationId,
                roundId,
                localProjectId,
                municipalityCode,
                municipalityName,
                projectId,
                projectCode,
                projectName,
                lineState.atClosing(),
                reportId,
                reportedAt,
                onBehalf,
                timeLight,
                economyLight,
                resourcesLight,
                technologyLight,
                overallLight,
                percent,
                nextMilestone,
                expectedGoLive,
                returnComment);
    }

    RoundReport report() {
        return new RoundReport(
                localProjectId,
                projectId,
                projectCode,
                projectName,
                lineState,
                reportId,
                reportedAt,
                onBehalf,
                new ColourChoice(timeLight, economyLight, resourcesLight, technologyLight, overallLight),
                percent,
                nextMilestone,
                expectedGoLive,
                returnComment);
    }
}
