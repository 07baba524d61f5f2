package dk.tvaers.loan;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a loan, on the market place that all members read.
 *
 * @param municipality that asks
 * @param helpWishId the wish for help it comes from, as its number
 * @param offers how many offers wait or are agreed
 * @param coveredHours of the offers that both sides have approved
 */
@Introspected
public record LoanRequestItem(
        @MappedProperty LoanRequestId id,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        @Nullable Long helpWishId,
        @MappedProperty @Nullable CatalogueEntryId competence,
        String title,
        @Nullable String description,
        LocalDate fromOn,
        LocalDate toOn,
        BigDecimal hours,
        @Nullable String place,
        LoanUrgency urgency,
        RequestState state,
        Instant askedAt,
        @Nullable String askedBy,
        long offers,
        BigDecimal coveredHours,
        long version) {

    public Target target() {
        return new Target(municipality, projectId);
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }
}
