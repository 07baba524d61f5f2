package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kit.Texts;

/** The files of a settlement on its page; given by a package that stands on this one. */
public interface SettlementDownloads {

    /** @param sheet the figures as the reader sees them */
    Component of(SettlementItem item, SettlementSheet sheet, Texts texts);
}
