package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.economy.settlement.KeepingSettlements;
import dk.tvaers.economy.settlement.LockingSettlements;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.Links;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a settlement now. */
@Singleton
class SettlementActs {

    private final Settlements settlements;
    private final KeepingSettlements keeping;
    private final LockingSettlements locking;

    SettlementActs(Settlements settlements, KeepingSettlements keeping, LockingSettlements locking) {
        this.settlements = settlements;
        this.keeping = keeping;
        this.locking = locking;
    }

    Component[] of(SettlementItem item, SettlementWords words, Acting acting, SettlementAddresses addresses) {
        List<Component> acts = new ArrayList<>();
        if (item.state() == SettlementState.LOCKED) {
            Anchor bills = Links.inside(addresses.bills(item.id()), words.get("bills"));
            bills.addClassNames("button", "primary");
            acts.add(bills);
        }
        if (settlements.mayKeep()) {
            switch (item.state()) {
                case DRAFT -> {
                    acts.add(primary(send(item, words, acting)));
                    acts.add(callOff(item, words, acting, addresses));
                }
                case SENT -> {
                    acts.add(primary(lock(item, words, acting)));
                    acts.add(send(item, words, acting));
                    acts.add(acting.at(
                            words.get("take-back"),
                            words.get("take-back"),
                            () -> keeping.takeBack(item.id(), item.version()),
                            words.get("taken-back")));
                    acts.add(callOff(item, words, acting, addresses));
                }
                case LOCKED, CALLED_OFF -> {}
            }
        }
        return acts.toArray(Component[]::new);
    }

    private Button send(SettlementItem item, SettlementWords words, Acting acting) {
        String verb = words.get(item.state() == SettlementState.SENT ? "send-again" : "send");
        return plain(acting.asked(
                verb,
                words.get("send.ask", words.title(item)),
                words.get("send.text"),
                () -> keeping.send(item.id(), item.version()),
                words.get("was-sent")));
    }

    private Button lock(SettlementItem item, SettlementWords words, Acting acting) {
        return plain(acting.asked(
                words.get("lock"),
                words.get("lock.ask", words.title(item)),
                words.get("lock.text"),
                () -> locking.lock(item.id(), item.issueNumber()),
                words.get("was-locked")));
    }

    private Button callOff(SettlementItem item, SettlementWords words, Acting acting, SettlementAddresses addresses) {
        return acting.askedAndLeft(
                words.get("call-off"),
                words.get("call-off.ask", words.title(item)),
                words.get(item.issueNumber() == 0 ? "call-off.text.removed" : "call-off.text"),
                () -> keeping.callOff(item.id(), item.version()),
                words.get("was-called-off"),
                addresses.settlements());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Asked, though nothing is lost by it. */
    private static Button plain(Button button) {
        button.removeThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }
}
