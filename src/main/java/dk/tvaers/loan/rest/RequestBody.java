package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Id;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.RequestState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanRequest")
record RequestBody(
        String id,
        String municipality,
        String municipalityName,
        @Nullable String project,
        @Nullable String projectName,

        @Schema(description = "The wish for help that it comes from") @Nullable
        String helpWish,

        @Schema(description = "Of the catalogue of competences") @Nullable
        String competence,

        String title,
        @Nullable String description,
        LocalDate from,

        @Schema(description = "Included") LocalDate to,

        @Schema(description = "In quarters", example = "40.00")
        String hours,

        @Schema(description = "Where the work is to be done") @Nullable
        String place,

        LoanUrgency urgency,
        RequestState state,
        Instant askedAt,
        @Nullable String askedBy,

        @Schema(description = "How many offers wait or are agreed")
        long offers,

        @Schema(description = "Of the offers that both sides have approved", example = "0.00")
        String coveredHours) {

    static RequestBody of(LoanRequestItem request) {
        return new RequestBody(
                request.id().toString(),
                request.municipality().value(),
                request.municipalityName(),
                request.projectId() == null ? null : request.projectId().toString(),
                request.projectName(),
                request.helpWishId() == null ? null : Id.text(request.helpWishId()),
                request.competence() == null ? null : request.competence().toString(),
                request.title(),
                request.description(),
                request.fromOn(),
                request.toOn(),
                request.hours().toPlainString(),
                request.place(),
                request.urgency(),
                request.state(),
                request.askedAt(),
                request.askedBy(),
                request.offers(),
                request.coveredHours().toPlainString());
    }
}
