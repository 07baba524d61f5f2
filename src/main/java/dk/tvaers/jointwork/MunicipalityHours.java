package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;

/**
 * What a municipality has had of the coordinator's support.
 *
 * @param visits how many, those without hours included
 * @param hours the exact sum
 */
public record MunicipalityHours(MunicipalityCode code, String name, long visits, BigDecimal hours) {

    MunicipalityHours and(MunicipalityHours more) {
        return new MunicipalityHours(code, name, visits + more.visits, hours.add(more.hours));
    }
}
