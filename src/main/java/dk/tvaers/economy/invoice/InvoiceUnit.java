package dk.tvaers.economy.invoice;

/** What a quantity counts, with its code in the list of UN/ECE recommendation 20 that each format takes. */
public enum InvoiceUnit {
    PIECE("EA", "EA"),
    HOUR("HUR", "HUR"),
    /** OIOUBL's list is of 2001, where a kilometre had another code (F-LIB318). */
    KILOMETRE("KTM", "KMT");

    private final String oioubl;
    private final String peppol;

    InvoiceUnit(String oioubl, String peppol) {
        this.oioubl = oioubl;
        this.peppol = peppol;
    }

    String code(InvoiceFormat format) {
        return format == InvoiceFormat.OIOUBL ? oioubl : peppol;
    }
}
