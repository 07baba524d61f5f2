package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
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
        UnorderedList list = new UnorderedList();
        overdue.stream().limit(SHOWN).forEach(risk -> {
            LocalDate due = Objects.requireNonNull(risk.dueOn());
            list.add(new ListItem(Links.inside(
                    addresses.risk(risk.id()),
                    words.get("start.overdue", risk.title(), risk.placeName(), words.date(due)))));
        });
        if (overdue.size() > SHOWN) {
            list.add(new ListItem(Links.inside(
                    addresses.risks(RisksAddress.of(RiskFilter.ACTIVE.onlyOverdue())),
                    words.get("start.all", overdue.size()))));
        }
        Span title = new Span(words.get("start"));
        title.addClassName("news-strip-title");
        Div strip = new Div(title, list);
        strip.addClassName("news-strip");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", words.get("start"));
        return Optional.of(strip);
    }
}
