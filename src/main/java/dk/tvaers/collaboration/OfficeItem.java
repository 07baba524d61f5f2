package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's time in an office.
 *
 * @param toOn the last day in office; null while it runs
 */
@Introspected
public record OfficeItem(
        @MappedProperty OfficeId id,
        Office kind,
        MunicipalityCode code,
        String officialName,
        String shortName,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        long version) {

    public Period period() {
        return new Period(fromOn, toOn);
    }

    public MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }
}
