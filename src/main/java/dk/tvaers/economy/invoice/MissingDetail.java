package dk.tvaers.economy.invoice;

import io.micronaut.serde.annotation.Serdeable;

/** What an e-invoice cannot do without; in words under {@code invoice.missing}. */
@Serdeable
public enum MissingDetail {
    GLN,
    ADDRESS,
    CONTACT,
    REFERENCE,
    BANK_ACCOUNT
}
