package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes files of invoices and credit notes, in either format. It knows nothing of who may: that is asked by whoever keeps the
 * invoices.
 */
@Singleton
public class EInvoices {

    private final Map<InvoiceFormat, EInvoiceFormat> formats = new EnumMap<>(InvoiceFormat.class);

    EInvoices(List<EInvoiceFormat> known) {
        known.forEach(each -> formats.put(each.format(), each));
    }

    /**
     * The lines that can stand on one document of a format, group by group: one invoice for each. As a rule there is one
     * group; more where the format forbids some treatments for VAT beside each other.
     */
    public List<List<InvoiceLine>> together(InvoiceFormat format, List<InvoiceLine> lines) {
        return of(format).together(lines);
    }

    /**
     * Writes the document and validates it by the official rules. The same document always gives the same file. The first
     * validation after a start takes seconds.
     *
     * @throws RuleBroken when its lines cannot stand on one document of the format
     */
    public EInvoice make(InvoiceDocument document, InvoiceFormat format) {
        byte[] xml = of(format).write(document);
        return new EInvoice(format, fileName(document, format), xml, of(format).validate(xml));
    }

    /** What the official rules say of a file that somebody has; empty when they find nothing. */
    public List<Finding> validate(InvoiceFormat format, byte[] xml) {
        return of(format).validate(xml);
    }

    private EInvoiceFormat of(InvoiceFormat format) {
        return Objects.requireNonNull(formats.get(format));
    }

    private static String fileName(InvoiceDocument document, InvoiceFormat format) {
        return "%s-%s-%s-%s.xml"
                .formatted(
                        document.supplier().cvr(),
                        document.isCreditNote() ? "kreditnota" : "faktura",
                        document.number(),
                        format.name().toLowerCase(Locale.ROOT));
    }
}
