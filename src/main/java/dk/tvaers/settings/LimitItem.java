package dk.tvaers.settings;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

/**
 * A municipality's limit from a day on.
 *
 * @param kroner up to so much the programme leader approves alone; above it the director
 */
@Introspected
public record LimitItem(
        @MappedProperty ApprovalLimitId id,
        @MappedProperty MunicipalityCode code,
        String officialName,
        String shortName,
        LocalDate fromOn,
        int kroner) {

    public MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }
}
