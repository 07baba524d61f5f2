package dk.tvaers.economy.budget.rest;

import dk.tvaers.economy.budget.Comparison;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "BudgetComparison", description = "Of the shared costs, in kroner without VAT")
record ComparisonBody(
        int year,

        @Schema(description = "The adopted version; null where the draft stands here") @Nullable
        Integer adopted,

        List<LineBody> lines,
        SumBody budget,
        SumBody expected,
        SumBody actual,
        Money left) {

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.year(),
                comparison.adopted() == null ? null : comparison.adopted().number(),
                comparison.lines().stream().map(LineBody::of).toList(),
                SumBody.of(comparison.budget()),
                SumBody.of(comparison.expected()),
                SumBody.of(comparison.actual()),
                comparison.left());
    }

    @Serdeable
    @Schema(name = "BudgetComparisonLine")
    record LineBody(
            String type,
            String typeName,
            @Nullable String programme,
            @Nullable String project,

            @Schema(description = "The project's or programme's name; null when it is for all") @Nullable
            String placeName,

            SumBody budget,

            @Schema(description = "What was paid where it is known, else the forecast, else what was planned")
            SumBody expected,

            SumBody actual,

            @Schema(description = "Of the budget when all goes as expected; below zero when it is overrun")
            Money left) {

        static LineBody of(Comparison.Line line) {
            return new LineBody(
                    line.type().toString(),
                    line.typeName(),
                    Objects.toString(line.place().programme(), null),
                    Objects.toString(line.place().project(), null),
                    line.placeName(),
                    SumBody.of(line.budget()),
                    SumBody.of(line.expected()),
                    SumBody.of(line.actual()),
                    line.left());
        }
    }

    @Serdeable
    @Schema(name = "KnownSum", description = "The sum of what is known, and how many amounts are not")
    record SumBody(Money known, long unknown) {

        static SumBody of(Comparison.Sum sum) {
            return new SumBody(sum.known(), sum.unknown());
        }
    }
}
