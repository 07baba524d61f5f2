package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Invalid;

/**
 * An address in Denmark.
 *
 * @param street with the number, e.g. {@code Rådhusparken 2}
 * @param postalCode four digits
 */
public record PostalAddress(String street, String postalCode, String city) {

    static final int LONGEST = 100;

    /** @throws Invalid when a part is missing or cannot be so */
    public PostalAddress {
        street = DocumentText.required("street", street, LONGEST);
        city = DocumentText.required("city", city, LONGEST);
        if (!isPostalCode(postalCode)) {
            throw new Invalid("postalCode", "invoice.postal-code", postalCode);
        }
    }

    static boolean isPostalCode(String code) {
        return code.matches("[0-9]{4}");
    }
}
