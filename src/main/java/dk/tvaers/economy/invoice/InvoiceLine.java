package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice.
 *
 * @param text what it is for, so that the receiver can reckon it after
 * @param quantity not zero, at most four decimals; below zero for what is given back
 * @param price of one unit without VAT, never below zero
 * @param account the receiver's account string for this line; null for the one of the whole invoice, if any
 */
public record InvoiceLine(
        String text,
        BigDecimal quantity,
        InvoiceUnit unit,
        Money price,
        Vat vat,
        @Nullable String account) {

    static final int LONGEST_TEXT = 500;

    private static final int MOST_DECIMALS = 4;

    /** @throws Invalid when a part is missing or cannot be so */
    public InvoiceLine {
        text = DocumentText.required("text", text, LONGEST_TEXT);
        account = DocumentText.optional("account", account, Buyer.LONGEST_ACCOUNT);
        new Invalid.Collector()
                .check(
                        quantity.signum() != 0 && quantity.stripTrailingZeros().scale() <= MOST_DECIMALS,
                        "quantity",
                        "invoice.line.quantity")
                .check(!price.isNegative(), "price", "invoice.line.price")
                .throwIfAny();
    }

    /** An amount as a whole; one below zero is minus one of the amount above. */
    public static InvoiceLine of(String text, Money amount, Vat vat, @Nullable String account) {
        return new InvoiceLine(
                text,
                amount.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE,
                InvoiceUnit.PIECE,
                amount.isNegative() ? Money.ZERO.minus(amount) : amount,
                vat,
                account);
    }

    /** Quantity times price without VAT, in whole øre. */
    public Money amount() {
        return price.times(quantity);
    }
}
