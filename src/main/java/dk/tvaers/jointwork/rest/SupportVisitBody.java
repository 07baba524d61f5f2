package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.SupportVisitItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "SupportVisit")
record SupportVisitBody(
        String id,

        @Schema(description = "The code of the municipality whose steering group it is")
        String municipality,

        LocalDate visitOn,
        String purpose,

        @Schema(description = "What was spent, with two decimals; null until it is known", example = "2.25") @Nullable
        String hours,

        @Schema(description = "Only for the municipality and the coordinator") @Nullable
        String note) {

    static SupportVisitBody of(SupportVisitItem visit) {
        return new SupportVisitBody(
                visit.id().toString(),
                visit.municipalityCode().value(),
                visit.visitOn(),
                visit.purpose(),
                visit.hours() == null ? null : visit.hours().toPlainString(),
                visit.note());
    }
}
