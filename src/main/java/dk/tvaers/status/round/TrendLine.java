package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One colour of a local project in a closed round.
 *
 * @param month of the round
 * @param light null when nothing was submitted
 */
@Introspected
record TrendLine(
        LocalDate month,
        @MappedProperty MunicipalityCode municipalityCode,
        String municipalityName,
        @MappedProperty ProjectId projectId,
        String projectCode,
        String projectName,
        RoundState lineState,
        @Nullable TrafficLight light) {}
