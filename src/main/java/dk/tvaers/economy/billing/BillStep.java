package dk.tvaers.economy.billing;

import io.micronaut.serde.annotation.Serdeable;

/** What became of a document. */
@Serdeable
public enum BillStep {
    /** It was handed over to its receiver. */
    SENT,
    /** It was paid; of a credit note, paid back or set off. */
    PAID,
    /** It was written by mistake that it was paid. */
    PAYMENT_UNDONE
}
