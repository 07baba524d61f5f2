package dk.tvaers.economy.billing.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.ui.SettlementPart;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tells whoever settles, before the lock, which municipalities cannot be billed yet, and who can mend it. */
@Singleton
class MissingForBills implements SettlementPart {

    private final Settlements settlements;
    private final InvoicingSettlements invoicing;
    private final BillTables tables;

    MissingForBills(Settlements settlements, InvoicingSettlements invoicing, BillTables tables) {
        this.settlements = settlements;
        this.invoicing = invoicing;
        this.tables = tables;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(SettlementItem item, SettlementSheet sheet, Texts texts) {
        boolean isOpen = item.state() == SettlementState.DRAFT || item.state() == SettlementState.SENT;
        if (!isOpen || !settlements.mayKeep()) {
            return Optional.empty();
        }
        List<Readiness> missing = invoicing.missing(item, sheet);
        return missing.isEmpty() ? Optional.empty() : Optional.of(tables.missing(item, missing, new BillWords(texts)));
    }
}
