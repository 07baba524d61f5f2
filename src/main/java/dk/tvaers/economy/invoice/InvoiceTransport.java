package dk.tvaers.economy.invoice;

/**
 * A way on which e-invoices leave the portal: the adapter point for transport over the network. A connection to a Peppol access
 * point or to NemHandel is one more bean of this type; {@link Delivering} takes the first that carries the format, in their
 * {@link io.micronaut.core.annotation.Order}, so that it goes before the drop folder by a lower one.
 *
 * <p>What it is given has passed the official rules. It is called once for each delivery, and again with the same file when
 * somebody tries again after a failure, so it must stand being given a file twice: the same name and content is the same
 * document, and is answered as delivered.
 */
public interface InvoiceTransport {

    /** Whether it is set up for documents of a format. */
    boolean carries(InvoiceFormat format);

    /**
     * Hands a document over, and returns when it is safe on the other side.
     *
     * @throws NotDelivered when it is not, with nothing left half done
     */
    void deliver(EInvoice invoice) throws NotDelivered;

    /** The document was not handed over. */
    final class NotDelivered extends Exception {
        /** @param why for the log, without anything of the document's content */
        public NotDelivered(String why, Throwable cause) {
            super(why, cause);
        }

        public NotDelivered(String why) {
            super(why);
        }
    }
}
