package dk.tvaers.economy.billing;

import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.work.WorkKind;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes the documents of a settlement in the background: the official rules take their time. */
@Singleton
final class BillingWork implements WorkKind {

    static final String NAME = "settlement-invoices";

    private final InvoicingSettlements invoicing;
    private final ObjectMapper json;

    BillingWork(InvoicingSettlements invoicing, ObjectMapper json) {
        this.invoicing = invoicing;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(Running work) {
        try {
            return json.writeValueAsString(outcome(work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BillingOutcome outcome(Running work) {
        try {
            int made = invoicing.invoice(SettlementId.of(work.options()), work::progress);
            return new BillingOutcome(made, null, List.of());
        } catch (RuleBroken refused) {
            return new BillingOutcome(
                    0,
                    refused.key(),
                    refused.parameters().stream().map(String::valueOf).toList());
        }
    }
}
