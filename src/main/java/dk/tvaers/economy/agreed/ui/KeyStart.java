package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.WaitingKey;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The keys that wait for the reader's approval, where people land. */
@Singleton
final class KeyStart implements StartPart {

    private final AgreedKeys keys;
    private final CurrentContext context;

    KeyStart(AgreedKeys keys, CurrentContext context) {
        this.keys = keys;
        this.context = context;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.APPROVE_KEY)) {
            return Optional.empty();
        }
        List<WaitingKey> waiting = keys.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        KeyAddresses addresses = new KeyAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(texts.get("key.start.waiting", waiting.size()), texts.get("key.start"));
        waiting.forEach(each -> strip.item(Links.inside(
                addresses.key(each.id()), texts.get("key.start.item", each.name(), each.municipalityName()))));
        return Optional.of(strip);
    }
}
