package dk.tvaers.economy.invoice;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of invoice details. */
@Factory
final class InvoiceTrail {

    @Singleton
    @Named("trail-invoice-details")
    TrailKind details(InvoiceDetailsRows rows, CurrentContext context) {
        return new TrailKind(InvoiceDetails.KIND, Right.SEE_COLLABORATION, "told", "changed")
                .fields(InvoiceDetailsRow.class)
                .words(InvoiceFormat.class, "invoice.format")
                .records(InvoiceDetailsId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
