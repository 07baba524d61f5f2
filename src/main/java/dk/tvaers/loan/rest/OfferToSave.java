package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.OfferData;
import dk.tvaers.loan.Overhead;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is offered; request and municipality are said once, when it is offered. Amounts in kroner. */
@Serdeable
@Schema(name = "LoanOfferToSave")
record OfferToSave(
        @Schema(pattern = "[0-9A-Z]{13}", description = "The need; needed when it is offered") @Nullable
        String request,

        @Schema(pattern = "[0-9]{3}", description = "The municipality that lends; needed when it is offered") @Nullable
        String lender,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
        String specialist,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Included") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "In quarters", example = "40") @Nullable
        String mostHours,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Per hour, without the overhead",
                example = "512.50")
        @Nullable
        String rate,

        @Schema(description = "Per hour; not together with overheadPercent") @Nullable
        String overhead,

        @Schema(description = "Of the rate", example = "12.5") @Nullable
        String overheadPercent,

        @Schema(description = "Nothing when driving is not paid", example = "3.81") @Nullable
        String perKilometre,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"LAW_655_2019", "FELLOWSHIP_SECTION_60", "OTHER"})
        @Nullable
        String basis,

        @Schema(maxLength = 500) @Nullable String vatTreatment,

        @Schema(maxLength = 2000) @Nullable String confidentiality,

        @Schema(maxLength = 2000) @Nullable String dataAccess,

        @Schema(maxLength = 200) @Nullable String place) {

    LoanRequestId requestId() {
        Fields fields = new Fields();
        fields.required("request", request);
        LoanRequestId id = fields.id("request", request, LoanRequestId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }

    MunicipalityCode lenderCode() {
        Fields fields = new Fields();
        fields.required("lender", lender);
        fields.throwIfAny();
        return MunicipalityCode.of(Objects.requireNonNull(lender));
    }

    OfferData data() {
        Fields fields = new Fields();
        fields.required("specialist", specialist);
        fields.required("from", from);
        fields.required("to", to);
        fields.required("mostHours", mostHours);
        fields.required("rate", rate);
        fields.required("basis", basis);
        SpecialistId whom = fields.id("specialist", specialist, SpecialistId::of);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        BigDecimal hours = fields.decimal("mostHours", mostHours);
        Money perHour = fields.money("rate", rate);
        Money onTop = fields.money("overhead", overhead);
        BigDecimal percent = fields.decimal("overheadPercent", overheadPercent);
        Money driving = fields.money("perKilometre", perKilometre);
        LegalBasis law = fields.code("basis", basis, LegalBasis.class);
        fields.throwIfAny();
        return new OfferData(
                Objects.requireNonNull(whom),
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                Objects.requireNonNull(hours),
                Objects.requireNonNull(perHour),
                new Overhead(onTop, percent),
                driving == null ? Money.ZERO : driving,
                Objects.requireNonNull(law),
                vatTreatment,
                confidentiality,
                dataAccess,
                place);
    }
}
