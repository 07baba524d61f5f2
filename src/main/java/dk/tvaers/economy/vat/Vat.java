package dk.tvaers.economy.vat;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A treatment with its rate.
 *
 * @param rate in percent, above zero to 100 with at most two decimals where the treatment has a rate; else zero
 * @param reason why there is no VAT, in finance's words; null for the treatment's own
 */
public record Vat(
        VatTreatment treatment, BigDecimal rate, @Nullable String reason) {

    public static final int LONGEST_REASON = 200;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws Invalid of the field {@code vatRate} or {@code vatReason} */
    public Vat {
        rate = rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        new Invalid.Collector()
                .check(
                        treatment.hasRate()
                                ? rate.signum() > 0 && rate.compareTo(HUNDRED) <= 0 && rate.scale() <= 2
                                : rate.signum() == 0,
                        "vatRate",
                        treatment.hasRate() ? "invoice.vat.rate" : "invoice.vat.no-rate")
                .check(
                        reason == null || reason.length() <= LONGEST_REASON,
                        "vatReason",
                        "error.too-long",
                        LONGEST_REASON)
                .throwIfAny();
    }

    public static Vat standard(BigDecimal rate) {
        return new Vat(VatTreatment.STANDARD, rate, null);
    }

    /** @param treatment one without a rate */
    public static Vat without(VatTreatment treatment, @Nullable String reason) {
        return new Vat(treatment, BigDecimal.ZERO, reason);
    }

    /** The VAT of a basis, half an øre rounded away from zero. */
    public Money of(Money basis) {
        return basis.times(rate.movePointLeft(2));
    }
}
