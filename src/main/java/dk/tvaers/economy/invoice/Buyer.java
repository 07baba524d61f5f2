package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import org.jspecify.annotations.Nullable;

/**
 * The municipality that receives an invoice.
 *
 * @param gln to which location number it is sent
 * @param reference what the receiver finds the invoice by: the orderer's initials, a department, a number
 * @param account the receiver's own account string; null without one
 */
public record Buyer(
        String name,
        PostalAddress address,
        Cvr cvr,
        Gln gln,
        InvoiceContact contact,
        String reference,
        @Nullable String account) {

    static final int LONGEST_REFERENCE = 50;
    static final int LONGEST_ACCOUNT = 100;

    public Buyer {
        name = DocumentText.required("name", name, PostalAddress.LONGEST);
        reference = DocumentText.required("reference", reference, LONGEST_REFERENCE);
        account = DocumentText.optional("accountString", account, LONGEST_ACCOUNT);
    }
}
