package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is another thing by now than what was sent.
 *
 * @param number of the line that was sent; 0 for lent hours
 * @param title of the line; of lent hours the lender's code, since they are told together
 * @param sent what it came to
 * @param now null when it can no longer be settled
 * @param what that differs
 */
public record LineDifference(
        int number, String title, Money sent, @Nullable Money now, What what) {

    @Serdeable
    public enum What {
        /** It is removed, or something that it needs is missing. */
        GONE,
        AMOUNT,
        /** The same amount is shared otherwise: by another key, other members or other figures. */
        SHARES,
        PAYER,
        VAT
    }

    /** Both together: gone, where one of them is. */
    LineDifference plus(LineDifference other) {
        Money left = now == null ? other.now : other.now == null ? now : now.plus(other.now);
        return new LineDifference(
                number, title, sent.plus(other.sent), left, other.what == What.GONE ? What.GONE : what);
    }
}
