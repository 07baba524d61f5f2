package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateCalculation;
import dk.tvaers.loan.specialist.RateItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Rate")
record RateBody(
        String id,
        String municipality,
        String municipalityName,
        String jobCategory,
        String jobCategoryName,

        @Schema(description = "For whom it holds; null for everybody of the job category in the municipality") @Nullable
        String specialist,

        @Schema(description = "Kroner an hour", example = "512.50")
        String perHour,

        LegalBasis basis,
        boolean belowFullCost,

        @Schema(description = "Whether loans can rest on it")
        boolean usable,

        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant notedAt,
        @Nullable String note,
        @Nullable LocalDate withdrawnOn) {

    static RateBody of(RateItem rate) {
        return new RateBody(
                rate.id().toString(),
                rate.municipality().value(),
                rate.municipalityName(),
                rate.jobCategory().toString(),
                rate.jobCategoryName(),
                rate.specialist() == null ? null : rate.specialist().toString(),
                rate.perHour().toString(),
                rate.basis(),
                rate.belowFullCost(),
                rate.isUsable(),
                rate.fromOn(),
                rate.toOn(),
                rate.notedAt(),
                rate.noted(),
                rate.withdrawnOn());
    }

    @Serdeable
    @Schema(name = "RateCalculation", description = "For the lender and the specialist only; kroner, and hours a year")
    record CalculationBody(
            String salary, String pension, String overhead, String effectiveHours, String fullCost, Instant at) {

        static CalculationBody of(RateCalculation reckoned) {
            return new CalculationBody(
                    reckoned.yearlySalary().toString(),
                    reckoned.yearlyPension().toString(),
                    reckoned.yearlyOverhead().toString(),
                    reckoned.effectiveHours().toPlainString(),
                    reckoned.fullCost().toString(),
                    reckoned.calculatedAt());
        }
    }

    @Serdeable
    @Schema(name = "FinanceNote")
    record Note(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = KeepingRates.LONGEST_NOTE) @Nullable
            String note) {

        String text() {
            Fields fields = new Fields();
            fields.required("note", note);
            fields.throwIfAny();
            return Objects.requireNonNull(note);
        }
    }
}
