package dk.tvaers.economy.cost.rest;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(
        name = "CostToSave",
        description =
                "Amounts are kroner without VAT; \"?\" is unknown, null is blank. Of a cost that comes each month,"
                        + " the days are those of its first month, and nothing is paid yet")
record CostToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
        String type,

        @Schema(pattern = "[0-9A-Z]{13}", description = "Left out with a project, and when it is for all") @Nullable
        String programme,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = CostData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = CostData.LONGEST_SUPPLIER) @Nullable
        String supplier,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The code of a municipality") @Nullable
        String payer,

        @Schema(description = "The municipality pays it itself: shown, and never settled") @Nullable
        Boolean paidDirectly,

        @Schema(pattern = "[0-9A-Z]{13}", description = "The allocation key by which it is shared") @Nullable
        String key,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "In the same year")
        @Nullable
        String to,

        @Schema(example = "12500.00") @Nullable String planned,
        @Schema(example = "?") @Nullable String forecast,
        @Nullable String actual,

        @Schema(format = "date", description = "Must be there with an actual amount") @Nullable
        String paidOn,

        @Schema(maxLength = CostData.LONGEST_VOUCHER) @Nullable
        String voucherNumber) {

    CostData data() {
        Fields fields = new Fields();
        fields.required("type", type);
        fields.required("title", title);
        fields.required("payer", payer);
        fields.required("from", from);
        fields.required("to", to);
        CostTypeId ofType = fields.id("type", type, CostTypeId::of);
        ProgrammeId inProgramme = fields.id("programme", programme, ProgrammeId::of);
        ProjectId inProject = fields.id("project", project, ProjectId::of);
        AllocationKeyId byKey = fields.id("key", key, AllocationKeyId::of);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        LocalDate paid = fields.date("paidOn", paidOn);
        Amount atFirst = AmountField.read(fields, "planned", planned);
        Amount now = AmountField.read(fields, "forecast", forecast);
        Amount inTheEnd = AmountField.read(fields, "actual", actual);
        fields.throwIfAny();
        return new CostData(
                Objects.requireNonNull(ofType),
                CostPlace.of(inProgramme, inProject),
                Objects.requireNonNull(title),
                supplier,
                MunicipalityCode.of(Objects.requireNonNull(payer)),
                Boolean.TRUE.equals(paidDirectly),
                byKey,
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                atFirst,
                now,
                inTheEnd,
                paid,
                voucherNumber);
    }
}
