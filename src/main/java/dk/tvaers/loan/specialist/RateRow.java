package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("rate")
record RateRow(
        @Id RateId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        @Nullable CatalogueEntryId jobCategoryId,
        @Nullable SpecialistId specialistId,
        Money kronerPerHour,
        LegalBasis legalBasis,
        boolean belowFullCost,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable Instant notedAt,
        @Nullable PersonId notedBy,
        @Nullable String financeNote,
        @Nullable LocalDate withdrawnOn,
        @Version @Nullable Long version) {

    static RateRow of(RateId id, MunicipalityCode municipality, RateData data, boolean below) {
        CatalogueEntryId category =
                data.holder() instanceof RateData.Holder.Category(MunicipalityCode code, CatalogueEntryId job)
                        ? job
                        : null;
        SpecialistId specialist = data.holder() instanceof RateData.Holder.Personal(SpecialistId one) ? one : null;
        return new RateRow(
                id,
                null,
                municipality,
                category,
                specialist,
                data.perHour(),
                data.basis(),
                below,
                data.validity().from(),
                data.validity().to(),
                null,
                null,
                null,
                null,
                null);
    }

    RateRow endedOn(LocalDate day) {
        return new RateRow(
                id,
                collaborationId,
                municipalityCode,
                jobCategoryId,
                specialistId,
                kronerPerHour,
                legalBasis,
                belowFullCost,
                fromOn,
                day,
                notedAt,
                notedBy,
                financeNote,
                withdrawnOn,
                version);
    }

    RateRow noted(Instant at, PersonId by, String note) {
        return new RateRow(
                id,
                collaborationId,
                municipalityCode,
                jobCategoryId,
                specialistId,
                kronerPerHour,
                legalBasis,
                belowFullCost,
                fromOn,
                toOn,
                at,
                by,
                note,
                withdrawnOn,
                version);
    }

    RateRow withdrawn(LocalDate day) {
        return new RateRow(
                id,
                collaborationId,
                municipalityCode,
                jobCategoryId,
                specialistId,
                kronerPerHour,
                legalBasis,
                belowFullCost,
                fromOn,
                toOn,
                notedAt,
                notedBy,
                financeNote,
                day,
                version);
    }

    Period validity() {
        return new Period(fromOn, toOn);
    }
}
