package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.WaitingSettlement;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The settlements that wait for the reader's answer, where people land. */
@Singleton
final class SettlementStart implements StartPart {

    private final Settlements settlements;
    private final CurrentContext context;

    SettlementStart(Settlements settlements, CurrentContext context) {
        this.settlements = settlements;
        this.context = context;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.APPROVE_SETTLEMENT)) {
            return Optional.empty();
        }
        List<WaitingSettlement> waiting = settlements.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        SettlementAddresses addresses =
                new SettlementAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(texts.get("settlement.start.waiting", waiting.size()), texts.get("settlement.start"));
        waiting.forEach(each -> strip.item(Links.inside(
                addresses.settlement(each.id()),
                texts.get(
                        "settlement.start.item",
                        PeriodWords.title(texts, each.period(), 1),
                        each.municipalityName(),
                        new Dates(texts).words(each.deadlineOn())))));
        return Optional.of(strip);
    }
}
