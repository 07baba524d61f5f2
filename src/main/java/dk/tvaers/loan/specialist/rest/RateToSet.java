package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CostCalculation;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rate with the calculation of its full cost: for a job category in a municipality, or for one specialist. */
@Serdeable
record RateToSet(
        @Schema(description = "The code of the municipality; with a job category", example = "161") @Nullable
        String municipality,

        @Schema(description = "The id of a job category; null for one specialist's rate") @Nullable
        String jobCategory,

        @Schema(description = "The id of a specialist; null for a job category's rate") @Nullable
        String specialist,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Kroner an hour", example = "512.50")
        @Nullable
        String perHour,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = LegalBasis.class) @Nullable
        String basis,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(format = "date") @Nullable String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Kroner a year", example = "520000")
        @Nullable
        String salary,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Kroner a year", example = "88000") @Nullable
        String pension,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Kroner a year", example = "110000")
        @Nullable
        String overhead,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hours a year", example = "1400") @Nullable
        String effectiveHours) {

    RateData data() {
        Fields fields = new Fields();
        fields.required("basis", basis);
        LegalBasis rests = fields.code("basis", basis, LegalBasis.class);
        SpecialistId one = fields.id("specialist", specialist, SpecialistId::of);
        CatalogueEntryId category = fields.id("jobCategory", jobCategory, CatalogueEntryId::of);
        if (one == null) {
            fields.required("jobCategory", jobCategory);
            fields.required("municipality", municipality);
        }
        LocalDate last = fields.date("to", to);
        LocalDate first = fields.requiredDate("from", from);
        RateData.Holder holder = one != null
                ? new RateData.Holder.Personal(one)
                : new RateData.Holder.Category(
                        MunicipalityCode.of(Objects.requireNonNull(municipality)), Objects.requireNonNull(category));
        return new RateData(
                holder,
                Reading.money("perHour", perHour),
                Objects.requireNonNull(rests),
                new Period(first, last),
                new CostCalculation(
                        Reading.money("salary", salary),
                        Reading.money("pension", pension),
                        Reading.money("overhead", overhead),
                        Reading.hours("effectiveHours", effectiveHours)));
    }
}
