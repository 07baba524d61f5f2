package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A local project with where it stands now, if it was ever reported. */
@Introspected
record CellLine(
        @MappedProperty LocalProjectId localProjectId,
        MunicipalityCode municipality,
        ProjectId project,
        Participation participation,
        LocalDate participationOn,
        @MappedProperty @Nullable ReportId reportId,
        @Nullable Instant reportedAt,
        @Nullable Boolean onBehalf,
        @Nullable TrafficLight timeLight,
        @Nullable TrafficLight economyLight,
        @Nullable TrafficLight resourcesLight,
        @Nullable TrafficLight technologyLight,
        @Nullable TrafficLight overallLight,
        @Nullable TrafficLight previousTimeLight,
        @Nullable TrafficLight previousEconomyLight,
        @Nullable TrafficLight previousResourcesLight,
        @Nullable TrafficLight previousTechnologyLight,
        @Nullable TrafficLight previousOverallLight,
        @Nullable Integer percent,
        @Nullable LocalDate expectedGoLive,
        @Nullable LocalDate earliestDueOn) {

    @Nullable
    TrafficLight now(Dimension dimension) {
        return new ColourChoice(timeLight, economyLight, resourcesLight, technologyLight, overallLight).of(dimension);
    }

    @Nullable
    TrafficLight before(Dimension dimension) {
        return new ColourChoice(
                        previousTimeLight,
                        previousEconomyLight,
                        previousResourcesLight,
                        previousTechnologyLight,
                        previousOverallLight)
                .of(dimension);
    }
}
