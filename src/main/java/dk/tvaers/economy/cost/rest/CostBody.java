package dk.tvaers.economy.cost.rest;

import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Cost", description = "Amounts are kroner without VAT; \"?\" is unknown, null is blank")
record CostBody(
        String id,
        String type,
        String typeName,
        @Nullable String programme,
        @Nullable String project,

        @Schema(description = "The project's or programme's name; null when it is for all") @Nullable
        String placeName,

        String title,
        @Nullable String supplier,

        @Schema(description = "The code of the municipality that pays")
        String payer,

        @Schema(description = "The municipality pays it itself: shown, and never settled")
        boolean paidDirectly,

        @Schema(description = "The allocation key by which it is shared") @Nullable
        String key,

        LocalDate from,
        LocalDate to,
        @Schema(example = "12500.00") @Nullable String planned,
        @Schema(example = "?") @Nullable String forecast,
        @Nullable String actual,
        @Nullable LocalDate paidOn,
        @Nullable String voucherNumber,

        @Schema(description = "Of which cost that comes each month it is one") @Nullable
        String series,

        long version) {

    static CostBody of(CostItem cost) {
        return new CostBody(
                cost.id().toString(),
                cost.type().toString(),
                cost.typeName(),
                Objects.toString(cost.place().programme(), null),
                Objects.toString(cost.project(), null),
                cost.project() == null ? cost.programmeName() : cost.projectName(),
                cost.title(),
                cost.supplier(),
                cost.payer().value(),
                cost.paidDirectly(),
                Objects.toString(cost.key(), null),
                cost.fromOn(),
                cost.toOn(),
                text(cost.planned()),
                text(cost.forecast()),
                text(cost.actual()),
                cost.paidOn(),
                cost.voucherNumber(),
                Objects.toString(cost.series(), null),
                cost.version());
    }

    static @Nullable String text(Amount amount) {
        return amount == Amount.Missing.BLANK ? null : amount.toString();
    }
}
