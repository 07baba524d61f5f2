package dk.tvaers.economy.invoice;

import org.jspecify.annotations.Nullable;

/** Whom to ask: a role or a department rather than a person. */
public record InvoiceContact(String name, @Nullable String email) {

    static final int LONGEST = 100;
    static final int LONGEST_EMAIL = 254;

    public InvoiceContact {
        name = DocumentText.required("contactName", name, LONGEST);
        email = DocumentText.optional("contactEmail", email, LONGEST_EMAIL);
    }
}
