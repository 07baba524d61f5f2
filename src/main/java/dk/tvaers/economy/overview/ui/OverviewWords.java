package dk.tvaers.economy.overview.ui;

import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.economy.overview.ShareLine;
import dk.tvaers.economy.overview.SharePart;
import dk.tvaers.economy.overview.ShareSum;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shares in words. */
record OverviewWords(Texts texts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String get(String key, Object... parameters) {
        return texts.get("share." + key, parameters);
    }

    String money(Money money) {
        return new Amounts(texts).words(money);
    }

    /** When the budget was adopted, or that it is not; that there is none. */
    String budget(Overview overview) {
        if (overview.adopted() != null) {
            return get(
                    "budget.adopted",
                    overview.adopted().number(),
                    new Dates(texts).words(overview.adopted().adoptedOn()));
        }
        return get(overview.hasBudget() ? "budget.draft" : "budget.none");
    }

    /** What is missing in a sum; empty when nothing is. */
    String missing(ShareSum sum) {
        if (!sum.isPartial()) {
            return "";
        }
        if (sum.unknown() == 0) {
            return get("missing.unshared", sum.unshared());
        }
        return sum.unshared() == 0
                ? get("missing.unknown", sum.unknown())
                : get("missing.both", sum.unknown(), sum.unshared());
    }

    /** How much of its share of the budget is paid, and how much is expected to be used; empty without a budget. */
    String used(Overview overview) {
        BigDecimal budget = overview.budget().known().inKroner();
        return budget.signum() <= 0
                ? ""
                : get(
                        "used",
                        percent(overview.paid().known(), budget),
                        percent(overview.expected().known(), budget));
    }

    String left(Money left) {
        return left.isNegative() ? money(Money.ZERO.minus(left)) : money(left);
    }

    String name(SharePart part) {
        return Objects.requireNonNullElseGet(part.name(), () -> texts.get("cost.place.all"));
    }

    String place(ShareLine line) {
        return Objects.requireNonNullElseGet(line.placeName(), () -> texts.get("cost.place.all"));
    }

    String title(ShareLine line) {
        return Objects.requireNonNullElseGet(line.title(), line::typeName);
    }

    String whole(ShareLine line) {
        return line.whole() instanceof Amount.Known(Money money)
                ? new Amounts(texts).figures(money)
                : line.whole().toString();
    }

    String perInhabitant(@Nullable BigDecimal kroner) {
        return kroner == null ? get("inhabitants.unknown") : get("per-inhabitant.is", money(Money.of(kroner)));
    }

    String number(@Nullable Integer number) {
        return number == null
                ? get("unknown")
                : NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    private String percent(Money part, BigDecimal whole) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(part.inKroner().multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }
}
