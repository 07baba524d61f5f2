package dk.tvaers.economy.settlement;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is not in a settlement though it is of its period, and why: it waits for a later one.
 *
 * @param cost null for lent hours
 * @param title of the cost; empty for lent hours
 * @param municipality who paid the cost, or who lent the hours
 * @param period the days of the cost; null for lent hours
 * @param amount as far as it is known
 * @param refusal why the shares cannot be reckoned; null for other reasons
 */
public record LeftOut(
        Reason reason,
        @Nullable CostLineId cost,
        String title,
        MunicipalityCode municipality,
        @Nullable SharedPeriod period,
        @Nullable Money amount,
        @Nullable PortalException refusal) {

    @Serdeable
    public enum Reason {
        /** What was paid is not written yet. */
        NOT_PAID,
        /** What it will come to is not known. */
        NOT_KNOWN,
        /** No key is chosen. */
        NO_KEY,
        /** The key did not hold on the cost's last day. */
        KEY_NOT_HELD,
        /** The key has nothing to go by. */
        NOT_RECKONED,
        /** The host's finance has not signed how the type is treated for VAT. */
        VAT_NOT_SIGNED,
        /** The lender's finance has not signed how lent hours are treated for VAT. */
        LOAN_VAT_NOT_SIGNED
    }
}
