package dk.tvaers.economy.settlement;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a settlement and what each municipality bears of it.
 *
 * @param id null as long as it is reckoned and not sent
 * @param number 1 for the first
 * @param cost null for what is not a cost of its own
 * @param type of the cost; null where there is none
 * @param payer who has paid it; null for what is not a cost of its own
 * @param to the last day, included
 * @param amount without VAT
 * @param key by which it is shared, with {@code keyNumber} its version; null for what is not a cost of its own
 * @param basis the number of what its shares rest on; null where the shares are those of an earlier settlement
 * @param earlier the settlement that it comes from; null for a cost
 * @param shares of those that the reader sees; all together come to the amount
 */
public record SettlementLine(
        @Nullable SettlementLineId id,
        int number,
        LineKind kind,
        String title,
        @Nullable CostLineId cost,
        @Nullable CostTypeId type,
        CostPlace place,
        @Nullable String supplier,
        @Nullable String voucherNumber,
        @Nullable MunicipalityCode payer,
        LocalDate from,
        LocalDate to,
        Money amount,
        @Nullable AllocationKeyId key,
        @Nullable Integer keyNumber,
        @Nullable Integer basis,
        @Nullable SettlementId earlier,
        Vat vat,
        SortedMap<MunicipalityCode, Money> shares) {

    /** What a municipality bears; zero when it does not take part. */
    public Money share(MunicipalityCode code) {
        return shares.getOrDefault(code, Money.ZERO);
    }

    SettlementLine numbered(int other) {
        return with(other, shares);
    }

    SettlementLine seenBy(Predicate<MunicipalityCode> sees) {
        return with(
                number,
                shares.entrySet().stream()
                        .filter(each -> sees.test(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus, TreeMap::new)));
    }

    private SettlementLine with(int other, SortedMap<MunicipalityCode, Money> seen) {
        return new SettlementLine(
                id,
                other,
                kind,
                title,
                cost,
                type,
                place,
                supplier,
                voucherNumber,
                payer,
                from,
                to,
                amount,
                key,
                keyNumber,
                basis,
                earlier,
                vat,
                seen);
    }
}
