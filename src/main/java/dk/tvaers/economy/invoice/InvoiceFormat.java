package dk.tvaers.economy.invoice;

import io.micronaut.serde.annotation.Serdeable;

/** In which format a municipality receives electronic invoices. */
@Serdeable
public enum InvoiceFormat {
    /** OIOUBL 2.1, over NemHandel. */
    OIOUBL,
    /** Peppol BIS Billing 3. */
    PEPPOL
}
