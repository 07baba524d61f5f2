package dk.tvaers.economy.budget.rest;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.budget.BudgetLineItem;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.rest.AmountField;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "BudgetLine")
record BudgetLineBody(
        String type,
        String typeName,
        @Nullable String programme,
        @Nullable String project,

        @Schema(description = "The project's or programme's name; null when it is for all") @Nullable
        String placeName,

        @Schema(example = "1250000.00", description = "Kroner without VAT; \"?\" is unknown")
        String amount,

        @Schema(description = "The allocation key by which it is shared; null until that is chosen") @Nullable
        String key,

        @Nullable String keyName) {

    static BudgetLineBody of(BudgetLineItem line) {
        return new BudgetLineBody(
                line.type().toString(),
                line.typeName(),
                Objects.toString(line.programme(), null),
                Objects.toString(line.project(), null),
                line.placeName(),
                line.amount().toString(),
                Objects.toString(line.key(), null),
                line.keyName());
    }

    @Serdeable
    @Schema(name = "BudgetLineToSet")
    record ToSet(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
            String type,

            @Schema(pattern = "[0-9A-Z]{13}", description = "Left out with a project, and when it is for all") @Nullable
            String programme,

            @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,

            @Schema(example = "1250000.00", description = "\"?\" is unknown, null takes the line away") @Nullable
            String amount,

            @Schema(pattern = "[0-9A-Z]{13}", description = "The allocation key by which it is shared") @Nullable
            String key) {

        void setIn(KeepingBudgets keeping, int year) {
            Fields fields = new Fields();
            fields.required("type", type);
            CostTypeId ofType = fields.id("type", type, CostTypeId::of);
            ProgrammeId inProgramme = fields.id("programme", programme, ProgrammeId::of);
            ProjectId inProject = fields.id("project", project, ProjectId::of);
            Amount aside = AmountField.read(fields, "amount", amount);
            AllocationKeyId byKey = fields.id("key", key, AllocationKeyId::of);
            fields.throwIfAny();
            keeping.set(year, Objects.requireNonNull(ofType), CostPlace.of(inProgramme, inProject), aside, byKey);
        }
    }
}
