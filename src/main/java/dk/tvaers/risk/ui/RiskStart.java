package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.Risks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The risks whose day has passed, where whoever has to do with them lands. */
@Singleton
final class RiskStart implements StartPart {

    private static final int SHOWN = 3;

    private final Risks risks;
    private final CurrentContext context;

    RiskStart(Risks risks, CurrentContext context) {
        this.risks = risks;
        this.context = context;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Component> show() {
        List<RiskItem> overdue = risks.overdue();
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        RiskWords words = new RiskWords(Texts.in(UI.getCurrent().getLocale()));
        RiskAddresses addresses = new RiskAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(words.get("start"));
        overdue.stream().limit(SHOWN).forEach(risk -> {
            LocalDate due = Objects.requireNonNull(risk.dueOn());
            strip.item(Links.inside(
                    addresses.risk(risk.id()),
                    words.get("start.overdue", risk.title(), risk.placeName(), words.date(due))));
        });
        if (overdue.size() > SHOWN) {
            strip.item(Links.inside(
                    addresses.risks(RisksAddress.of(RiskFilter.ACTIVE.onlyOverdue())),
                    words.get("start.all", overdue.size())));
        }
        return Optional.of(strip);
    }
}
