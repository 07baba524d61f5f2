package dk.tvaers.economy.overview;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.SharingWithin;
import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shares amounts of a year one by one, as each is rounded by itself, with what was read once for all of them. */
final class YearSharing {

    private final SharedPeriod year;
    private final SharingWithin sharing;
    private final Map<AllocationKeyId, KeyItem> keys;
    private final boolean hours;

    /** @param hours whether the reader may see all loans, without which nothing is shared by hours */
    YearSharing(int year, SharingWithin sharing, List<KeyItem> keys, boolean hours) {
        this.year = year(year);
        this.sharing = sharing;
        this.keys = keys.stream().collect(Collectors.toMap(KeyItem::id, Function.identity()));
        this.hours = hours;
    }

    static SharedPeriod year(int year) {
        return new SharedPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * What became of an amount.
     *
     * @param key null unless some version of it holds
     * @param allocation null unless it is shared
     */
    record Result(
            ShareOutcome outcome,
            @Nullable AgreedKey key,
            @Nullable Allocation allocation) {}

    Result of(CostItem cost) {
        return of(cost.expected(), cost.key(), new SharedPeriod(cost.fromOn(), cost.toOn()));
    }

    /** Of what is set aside for the whole year. */
    Result of(Amount amount, @Nullable AllocationKeyId key) {
        return of(amount, key, year);
    }

    private Result of(Amount amount, @Nullable AllocationKeyId chosen, SharedPeriod period) {
        KeyItem item = chosen == null ? null : keys.get(chosen);
        AgreedKey key = item == null ? null : item.on(period.to()).orElse(null);
        Money money = amount.known();
        if (money == null) {
            return new Result(ShareOutcome.UNKNOWN, key, null);
        }
        if (key == null) {
            return new Result(chosen == null ? ShareOutcome.NO_KEY : ShareOutcome.NOT_HELD, null, null);
        }
        if (key.key().goesByHours() && !hours) {
            return new Result(ShareOutcome.NOT_RECKONED, key, null);
        }
        try {
            return new Result(ShareOutcome.SHARED, key, sharing.over(period).of(money, key.key()));
        } catch (RuleBroken | Invalid nothingToGoBy) {
            return new Result(ShareOutcome.NOT_RECKONED, key, null);
        }
    }
}
