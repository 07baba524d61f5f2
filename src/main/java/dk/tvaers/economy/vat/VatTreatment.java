package dk.tvaers.economy.vat;

import io.micronaut.serde.annotation.Serdeable;

/** How something is treated for VAT, and the category that says so in each format of e-invoices. */
@Serdeable
public enum VatTreatment {
    /** VAT at a rate. */
    STANDARD("StandardRated", "S"),
    /** Subject to VAT, at no rate. */
    ZERO_RATED("ZeroRated", "Z"),
    /** Exempt from VAT. OIOUBL has no such category (F-LIB309): it says zero rated, and the reason as a note. */
    EXEMPT("ZeroRated", "E"),
    /** Not subject to VAT at all. OIOUBL says zero rated here too. */
    OUTSIDE_SCOPE("ZeroRated", "O"),
    /** The buyer reckons the VAT. */
    REVERSE_CHARGE("ReverseCharge", "AE");

    private final String oioubl;
    private final String peppol;

    VatTreatment(String oioubl, String peppol) {
        this.oioubl = oioubl;
        this.peppol = peppol;
    }

    /** Whether there is VAT to pay to the supplier. */
    public boolean hasRate() {
        return this == STANDARD;
    }

    /** In the code list {@code urn:oioubl:id:taxcategoryid-1.1}. */
    public String oioubl() {
        return oioubl;
    }

    /** In UNCL 5305, as Peppol BIS Billing 3 takes it. */
    public String peppol() {
        return peppol;
    }
}
