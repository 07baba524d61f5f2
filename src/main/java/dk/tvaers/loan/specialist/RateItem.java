package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs. It never says what the hour's full cost is, only whether the rate is below it.
 *
 * @param specialist for whom it holds; null for everybody of the job category in the municipality
 * @param jobCategory the specialist's own, where it is one specialist's
 * @param toOn its last day; null while it has none
 * @param notedAt when finance noted it; null until then, and where no note is needed
 * @param noted what finance noted; null also for who does not read it
 * @param withdrawnOn when it was taken back; null while it holds
 */
@Introspected
public record RateItem(
        @MappedProperty RateId id,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName,
        @MappedProperty CatalogueEntryId jobCategory,
        String jobCategoryName,
        @MappedProperty @Nullable SpecialistId specialist,
        @MappedProperty Money perHour,
        LegalBasis basis,
        boolean belowFullCost,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable Instant notedAt,
        @Nullable String notedBy,
        @Nullable String noted,
        @Nullable LocalDate withdrawnOn,
        long version) {

    public Period validity() {
        return new Period(fromOn, toOn);
    }

    public boolean isPersonal() {
        return specialist != null;
    }

    /** Whether a loan can rest on it: the law's basis needs nothing more, another one finance's note. */
    public boolean isUsable() {
        return withdrawnOn == null && (basis.asksForFullCost() || notedAt != null);
    }

    /** It-arkitekt, Glostrup. */
    public String label() {
        return jobCategoryName + ", " + municipalityName;
    }

    RateItem withoutNote() {
        return new RateItem(
                id,
                municipality,
                municipalityName,
                jobCategory,
                jobCategoryName,
                specialist,
                perHour,
                basis,
                belowFullCost,
                fromOn,
                toOn,
                notedAt,
                null,
                null,
                withdrawnOn,
                version);
    }
}
