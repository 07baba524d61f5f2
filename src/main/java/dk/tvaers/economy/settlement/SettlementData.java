package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of a settlement.
 *
 * @param carryOver whether balances are carried over to the next year and not invoiced; only of a year
 * @param note to the municipalities; null without one
 */
public record SettlementData(
        SettlementPeriod period,
        boolean carryOver,
        @Nullable String note) {

    public static final int LONGEST_NOTE = 1000;

    /** @throws Invalid of the field {@code carryOver} or {@code note} */
    public SettlementData {
        note = note == null || note.isBlank() ? null : note.strip();
        new Invalid.Collector()
                .check(!carryOver || !period.isOnAccount(), "carryOver", "settlement.rule.carry-year")
                .check(note == null || note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
    }
}
