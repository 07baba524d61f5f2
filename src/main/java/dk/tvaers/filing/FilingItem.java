package dk.tvaers.filing;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how one municipality has filed a record.
 *
 * @param filedByName who set the mark; null while it is not filed
 */
@Introspected
public record FilingItem(
        @MappedProperty MunicipalityCode municipalityCode,
        String municipalityName,
        @Nullable String caseNumber,
        @Nullable String kleNumber,
        @Nullable LocalDate filedOn,
        @Nullable String filedByName) {

    public FilingData data() {
        return new FilingData(caseNumber, kleNumber, filedOn);
    }

    FilingItem suggesting(@Nullable String known) {
        return caseNumber != null || known == null
                ? this
                : new FilingItem(municipalityCode, municipalityName, known, kleNumber, filedOn, filedByName);
    }
}
