package dk.tvaers.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
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
        return 9;
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
        Strip strip = new Strip(words.get("start"));
        open.stream()
                .limit(SHOWN)
                .forEach(each -> strip.item(Links.inside(addresses.position(each.id()), words.start(each))));
        if (open.size() > SHOWN) {
            strip.item(Links.inside(addresses.positions(), words.get("start.all", open.size())));
        }
        return Optional.of(strip);
    }
}
