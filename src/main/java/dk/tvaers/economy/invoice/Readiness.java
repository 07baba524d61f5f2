package dk.tvaers.economy.invoice;

import java.util.List;
import java.util.Set;

/**
 * Whether a municipality can receive and send e-invoices.
 *
 * @param missingAsBuyer empty when it can receive
 * @param missingAsSupplier empty when it can send
 * @param keepers who can tell what is missing: its directors and controllers, or else the coordinators, by name
 */
public record Readiness(
        InvoiceDetailsItem details,
        Set<MissingDetail> missingAsBuyer,
        Set<MissingDetail> missingAsSupplier,
        List<String> keepers) {

    public boolean canReceive() {
        return missingAsBuyer.isEmpty();
    }

    public boolean canSend() {
        return missingAsSupplier.isEmpty();
    }
}
