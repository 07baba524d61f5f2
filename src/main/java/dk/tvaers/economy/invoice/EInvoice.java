package dk.tvaers.economy.invoice;

import java.util.List;

/**
 * A document as a file, and what the official rules say of it.
 *
 * @param fileName supplier, number and format, with what no file system minds
 * @param xml in UTF-8
 * @param findings errors and warnings
 */
@SuppressWarnings("ArrayRecordComponent")
public record EInvoice(InvoiceFormat format, String fileName, byte[] xml, List<Finding> findings) {

    public EInvoice {
        findings = List.copyOf(findings);
    }

    /** Whether the official rules find no error; only such a file is ever handed over. */
    public boolean isValid() {
        return findings.stream().noneMatch(Finding::error);
    }
}
