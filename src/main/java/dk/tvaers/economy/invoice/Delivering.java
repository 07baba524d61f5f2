package dk.tvaers.economy.invoice;

import dk.tvaers.economy.invoice.InvoiceTransport.NotDelivered;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands files over to a transport; what has errors by the official rules is never handed over. */
@Singleton
public class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final List<InvoiceTransport> transports;
    private final EInvoices invoices;

    Delivering(List<InvoiceTransport> transports, EInvoices invoices) {
        this.transports = transports;
        this.invoices = invoices;
    }

    /** Whether there is a transport for a format; without one files are only downloaded. */
    public boolean carries(InvoiceFormat format) {
        return transports.stream().anyMatch(each -> each.carries(format));
    }

    /**
     * Hands a file over. It is validated again, whatever it says of itself, since a stored file can be older than the rules.
     * The same file can be handed over again.
     *
     * @throws RuleBroken when the official rules find an error, there is no transport for its format, or the transport fails
     */
    public void deliver(EInvoice invoice) {
        if (invoices.validate(invoice.format(), invoice.xml()).stream().anyMatch(Finding::error)) {
            throw new RuleBroken("invoice.rule.invalid");
        }
        InvoiceTransport transport = transports.stream()
                .filter(each -> each.carries(invoice.format()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("invoice.rule.no-transport"));
        try {
            transport.deliver(invoice);
        } catch (NotDelivered failed) {
            LOG.warn("an e-invoice was not delivered", failed);
            throw new RuleBroken("invoice.rule.not-delivered");
        }
    }
}
