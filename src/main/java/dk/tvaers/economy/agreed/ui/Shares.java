package dk.tvaers.economy.agreed.ui;

import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.economy.AllocationPreviews;
import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.BuyIn;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keys make of an amount, row by row as it is shown. */
@Singleton
final class Shares {

    private final AllocationPreviews previews;
    private final Municipalities register;

    Shares(AllocationPreviews previews, Municipalities register) {
        this.previews = previews;
        this.register = register;
    }

    /** @param other the key to compare with, if any */
    List<ShareRow> rows(
            Money amount, SharedPeriod period, AllocationKey key, @Nullable AllocationKey other, KeyWords words) {
        Map<MunicipalityCode, Integer> inhabitants = register.inhabitantsOn(counted(key, period.to()));
        Map<MunicipalityCode, Money> compared = new HashMap<>();
        if (other != null) {
            previews.preview(amount, period, other)
                    .shares()
                    .forEach(share -> compared.put(share.municipality(), share.amount()));
        }
        return previews.preview(amount, period, key).shares().stream()
                .map(share ->
                        row(share, inhabitants.get(share.municipality()), compared.get(share.municipality()), words))
                .toList();
    }

    /** The joiner first, and what it pays; then what each of the others gets back, below zero. */
    List<ShareRow> buyIn(
            Money amount, SharedPeriod period, AllocationKey key, MunicipalityCode joiner, KeyWords words) {
        BuyIn bought = previews.buyIn(amount, period, key, joiner);
        Map<MunicipalityCode, Integer> inhabitants = register.inhabitantsOn(counted(key, period.to()));
        return Stream.concat(
                        Stream.of(row(bought.joiner(), inhabitants.get(joiner), null, words)),
                        bought.returned().stream().map(share -> returned(share, words)))
                .toList();
    }

    private static ShareRow returned(Allocation.Share share, KeyWords words) {
        return new ShareRow(
                words.name(share.municipality()),
                Money.ZERO.minus(share.amount()),
                null,
                null,
                share.parts().stream().map(words::line).toList());
    }

    private static ShareRow row(
            Allocation.Share share, @Nullable Integer inhabitants, @Nullable Money other, KeyWords words) {
        return new ShareRow(
                words.name(share.municipality()),
                share.amount(),
                inhabitants == null || inhabitants == 0
                        ? null
                        : share.amount().inKroner().divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP),
                other,
                share.parts().stream().map(words::line).toList());
    }

    /** The key's own date where it has one. */
    private static LocalDate counted(AllocationKey key, LocalDate otherwise) {
        return key.simple()
                .filter(AllocationKey.PerInhabitant.class::isInstance)
                .map(each -> ((AllocationKey.PerInhabitant) each).populationDate())
                .findFirst()
                .orElse(otherwise);
    }
}
