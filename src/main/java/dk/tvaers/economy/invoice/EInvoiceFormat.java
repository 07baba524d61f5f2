package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.RuleBroken;
import java.util.List;

/** One format of electronic invoices and credit notes. */
interface EInvoiceFormat {

    InvoiceFormat format();

    /**
     * Lines that can stand on one document of the format, group by group, each in its order.
     *
     * @return one group as a rule; more where the format forbids some treatments for VAT beside each other
     */
    List<List<InvoiceLine>> together(List<InvoiceLine> lines);

    /**
     * The document as XML in UTF-8; the same document always gives the same bytes.
     *
     * @throws RuleBroken when its lines cannot stand on one document of the format
     */
    byte[] write(InvoiceDocument document);

    /** What the official rules say of a document of the format; empty when they find nothing. */
    List<Finding> validate(byte[] xml);
}
