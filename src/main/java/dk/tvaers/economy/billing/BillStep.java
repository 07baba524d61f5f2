package dk.tvaers.economy.billing;

import io.micronaut.serde.annotation.Serdeable;

/** What became of a document. */
@Serdeable
public enum BillStep {
    /** It was handed over to its receiver. */
    SENT,
    /** Its receiver was reminded of paying. */
    REMINDED,
    /** It was paid; of a credit note, paid back or set off. */
    PAID,
    /** It was written by mistake that it was paid. */
    PAYMENT_UNDONE
}
