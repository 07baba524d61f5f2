package dk.tvaers.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.Positions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The open questions with a deadline, where people land: all see what is to be sent, and what is waited for. */
@Singleton
final class PositionStart implements StartPart {

    private static final int SHOWN = 5;

    private final Positions positions;
    private final CurrentContext context;

    PositionStart(Positions positions, CurrentContext context) {
        this.positions = positions;
        this.context = context;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<PositionItem> open = positions.withDeadline();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        PositionWords words = new PositionWords(Texts.in(UI.getCurrent().getLocale()));
        PositionAddresses addresses =
                new PositionAddresses(context.collaboration().collaboration());
        UnorderedList list = new UnorderedList();
        open.stream()
                .limit(SHOWN)
                .forEach(
                        each -> list.add(new ListItem(Links.inside(addresses.position(each.id()), words.start(each)))));
        if (open.size() > SHOWN) {
            list.add(new ListItem(Links.inside(addresses.positions(), words.get("start.all", open.size()))));
        }
        Span title = new Span(words.get("start"));
        title.addClassName("news-strip-title");
        Div strip = new Div(title, list);
        strip.addClassName("news-strip");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", words.get("start"));
        return Optional.of(strip);
    }
}
