package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a local steering group as its reader may see it.
 *
 * @param hours what was spent; null until it is known
 * @param note null also for who may not read it
 */
@Introspected
public record SupportVisitItem(
        @MappedProperty SupportVisitId id,
        @MappedProperty MunicipalityCode municipalityCode,
        String municipalityName,
        LocalDate visitOn,
        String purpose,
        @Nullable BigDecimal hours,
        @Nullable String note,
        long version) {

    /** Whether it is held and its hours are not written yet. */
    public boolean lacksHoursOn(LocalDate today) {
        return hours == null && !visitOn.isAfter(today);
    }

    public SupportVisitData data() {
        return new SupportVisitData(municipalityCode, visitOn, purpose, hours, note);
    }

    SupportVisitItem withoutNote() {
        return new SupportVisitItem(id, municipalityCode, municipalityName, visitOn, purpose, hours, null, version);
    }
}
