package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementLineId;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration settlements are found. */
record SettlementAddresses(CollaborationRef collaboration) {

    static final String SETTLEMENTS = Settlements.PATH;
    static final String NEW = Settlements.PATH + "/ny";
    static final String TERMS = Settlements.PATH + "/vilkaar";
    static final String SETTLEMENT = Settlements.PATH + "/:settlement";
    static final String LINE = Settlements.PATH + "/linjer/:settlementLine";

    String settlements() {
        return Places.address(collaboration, SETTLEMENTS);
    }

    String add() {
        return Places.address(collaboration, NEW);
    }

    String terms() {
        return Places.address(collaboration, TERMS);
    }

    String settlement(SettlementId id) {
        return settlements() + "/" + id;
    }

    String bills(SettlementId id) {
        return settlement(id) + Settlements.BILLS;
    }

    String line(SettlementLineId id) {
        return settlements() + "/linjer/" + id;
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static SettlementId settlement(BeforeEnterEvent event) {
        return SettlementId.of(event.getRouteParameters().get("settlement").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static SettlementLineId line(BeforeEnterEvent event) {
        return SettlementLineId.of(
                event.getRouteParameters().get("settlementLine").orElse(""));
    }
}
