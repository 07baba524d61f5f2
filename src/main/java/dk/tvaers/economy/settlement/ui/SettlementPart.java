package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kit.Texts;
import java.util.Optional;

/** A part of a settlement's page that is given by a package that stands on this one. */
public interface SettlementPart {

    /** Where it stands among the others; the lowest first. */
    int order();

    /**
     * @param sheet the figures as the reader sees them
     * @return empty where there is nothing to show
     */
    Optional<Component> of(SettlementItem item, SettlementSheet sheet, Texts texts);
}
