package dk.tvaers.economy.budget.rest;

import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.budget.BudgetVersionItem;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Budget")
record BudgetBody(int year, List<BudgetLineBody> draft, List<VersionBody> versions, long version) {

    static BudgetBody of(BudgetItem budget) {
        return new BudgetBody(
                budget.year(),
                budget.draft().stream().map(BudgetLineBody::of).toList(),
                budget.versions().stream().map(VersionBody::of).toList(),
                budget.version());
    }

    @Serdeable
    @Schema(name = "BudgetVersion")
    record VersionBody(
            int number,
            LocalDate adoptedOn,
            String decision,

            @Schema(description = "Of the amounts that are known, without VAT")
            Money total,

            @Schema(description = "How many are unknown") long unknown,
            Instant writtenAt,
            String writtenBy) {

        static VersionBody of(BudgetVersionItem version) {
            return new VersionBody(
                    version.number(),
                    version.adoptedOn(),
                    version.decision(),
                    version.total(),
                    version.unknown(),
                    version.writtenAt(),
                    version.writtenBy());
        }
    }

    @Serdeable
    @Schema(name = "BudgetToAdopt")
    record ToAdopt(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Today or before")
            @Nullable
            String adoptedOn,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = KeepingBudgets.LONGEST_DECISION,
                    description = "Where and by whom")
            @Nullable
            String decision) {

        void adopt(KeepingBudgets keeping, int year, long version) {
            Fields fields = new Fields();
            fields.required("decision", decision);
            LocalDate on = fields.requiredDate("adoptedOn", adoptedOn);
            keeping.adopt(year, version, on, Objects.requireNonNull(decision));
        }
    }
}
