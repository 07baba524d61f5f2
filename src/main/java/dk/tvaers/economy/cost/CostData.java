package dk.tvaers.economy.cost;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a cost. Amounts are without VAT.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param supplier at most {@value #LONGEST_SUPPLIER} characters
 * @param payer the municipality that paid, or will
 * @param paidDirectly it pays this itself, as it does KOMBIT's own invoices: shown, and never settled
 * @param key by which it is shared; null until that is chosen, and for what is paid directly
 * @param from the first day that the cost is for
 * @param to the last one, included, in the same year
 * @param planned what was expected from the start
 * @param forecast what is expected now
 * @param actual what was paid
 * @param paidOn must be there once it is known what was paid
 * @param voucherNumber at most {@value #LONGEST_VOUCHER} characters
 */
public record CostData(
        CostTypeId type,
        CostPlace place,
        String title,
        @Nullable String supplier,
        MunicipalityCode payer,
        boolean paidDirectly,
        @Nullable AllocationKeyId key,
        LocalDate from,
        LocalDate to,
        Amount planned,
        Amount forecast,
        Amount actual,
        @Nullable LocalDate paidOn,
        @Nullable String voucherNumber) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUPPLIER = 200;
    public static final int LONGEST_VOUCHER = 50;

    private static final Money MOST = Money.kroner(1_000_000_000_000L);

    public CostData {
        title = title.strip();
        supplier = supplier == null || supplier.isBlank() ? null : supplier.strip();
        voucherNumber = voucherNumber == null || voucherNumber.isBlank() ? null : voucherNumber.strip();
    }

    /** The same cost, as it was paid. */
    public CostData paid(Amount amount, @Nullable LocalDate on, @Nullable String voucher) {
        return with(from, to, forecast, amount, on, voucher);
    }

    CostData expecting(Amount amount) {
        return with(from, to, amount, actual, paidOn, voucherNumber);
    }

    CostData in(LocalDate first, LocalDate last) {
        return with(first, last, forecast, actual, paidOn, voucherNumber);
    }

    private CostData with(
            LocalDate first,
            LocalDate last,
            Amount expected,
            Amount paid,
            @Nullable LocalDate on,
            @Nullable String voucher) {
        return new CostData(
                type,
                place,
                title,
                supplier,
                payer,
                paidDirectly,
                key,
                first,
                last,
                planned,
                expected,
                paid,
                on,
                voucher);
    }

    Invalid.Collector problems(LocalDate today) {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= LONGEST_TITLE, "title", "error.too-long", LONGEST_TITLE)
                .check(
                        supplier == null || supplier.length() <= LONGEST_SUPPLIER,
                        "supplier",
                        "error.too-long",
                        LONGEST_SUPPLIER)
                .check(
                        voucherNumber == null || voucherNumber.length() <= LONGEST_VOUCHER,
                        "voucherNumber",
                        "error.too-long",
                        LONGEST_VOUCHER)
                .check(!paidDirectly || key == null, "key", "cost.rule.direct-key")
                .check(!to.isBefore(from), "to", "error.date-order")
                .check(to.isBefore(from) || to.getYear() == from.getYear(), "to", "cost.rule.two-years")
                .check(actual.known() == null || paidOn != null, "paidOn", "cost.rule.paid-when")
                .check(paidOn == null || !paidOn.isAfter(today), "paidOn", "cost.rule.paid-later");
        check(problems, "planned", planned);
        check(problems, "forecast", forecast);
        check(problems, "actual", actual);
        return problems;
    }

    private static void check(Invalid.Collector problems, String field, Amount amount) {
        problems.check(
                Stream.ofNullable(amount.known()).noneMatch(money -> MOST.isLessThan(new Money(Math.abs(money.ore())))),
                field,
                "cost.rule.too-much");
    }
}
