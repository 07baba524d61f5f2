package dk.tvaers.economy.overview;

import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a line of a budget, and what a municipality bears of it. Amounts are without VAT.
 *
 * @param cost null for a line of a budget
 * @param title of the cost; null for a line of a budget
 * @param from the first day that it is for
 * @param to the last one, included
 * @param placeName of the programme or the project; null when it is for the whole collaboration
 * @param whole what is shared: of a cost what was paid, else what is expected
 * @param paid whether it was paid
 * @param key by which it is shared; null unless some version of it holds
 * @param share with its calculation; null unless it is shared
 */
public record ShareLine(
        @Nullable CostLineId cost,
        @Nullable String title,
        CostTypeId type,
        String typeName,
        CostPlace place,
        @Nullable String placeName,
        LocalDate from,
        LocalDate to,
        Amount whole,
        boolean paid,
        ShareOutcome outcome,
        @Nullable AgreedKey key,
        Allocation.@Nullable Share share) {

    /** What the municipality bears; zero for who does not take part, or was no member then. */
    public Money amount() {
        return share == null ? Money.ZERO : share.amount();
    }

    ShareSum sum() {
        return outcome.of(amount());
    }
}
