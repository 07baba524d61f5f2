package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import org.jspecify.annotations.Nullable;

/**
 * The municipality that sends an invoice.
 *
 * @param gln its own location number; without one it is known by its CVR number
 */
public record Supplier(
        String name,
        PostalAddress address,
        Cvr cvr,
        @Nullable Gln gln,
        InvoiceContact contact,
        PaymentAccount account) {

    public Supplier {
        name = DocumentText.required("name", name, PostalAddress.LONGEST);
    }
}
