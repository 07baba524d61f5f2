package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.core.annotation.Introspected;
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
        MunicipalityCode municipalityCode,
        String municipalityName,
        ProjectId projectId,
        String projectCode,
        String projectName,
        RoundState lineState,
        @Nullable TrafficLight light) {}
