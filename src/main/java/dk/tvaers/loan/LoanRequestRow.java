package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_request")
record LoanRequestRow(
        @Id LoanRequestId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        @Nullable ProjectId projectId,
        @Nullable Long helpWishId,
        @Nullable CatalogueEntryId catalogueEntryId,
        String title,
        @Nullable String description,
        LocalDate fromOn,
        LocalDate toOn,
        BigDecimal hours,
        @Nullable String place,
        LoanUrgency urgency,
        RequestState requestState,
        Instant askedAt,
        PersonId askedBy,
        @Version @Nullable Long version) {

    LoanRequestRow in(RequestState state) {
        return new LoanRequestRow(
                id,
                collaborationId,
                municipalityCode,
                projectId,
                helpWishId,
                catalogueEntryId,
                title,
                description,
                fromOn,
                toOn,
                hours,
                place,
                urgency,
                state,
                askedAt,
                askedBy,
                version);
    }

    LoanRequestRow with(LoanRequestData data) {
        return new LoanRequestRow(
                id,
                collaborationId,
                municipalityCode,
                projectId,
                helpWishId,
                data.competence(),
                data.title(),
                data.description(),
                data.from(),
                data.to(),
                data.hours(),
                data.place(),
                data.urgency(),
                requestState,
                askedAt,
                askedBy,
                version);
    }
}
