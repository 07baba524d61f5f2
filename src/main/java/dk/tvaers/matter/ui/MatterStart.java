package dk.tvaers.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import dk.tvaers.matter.Matters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the reader's own municipality has not decided yet, where people land. */
@Singleton
final class MatterStart implements StartPart {

    private final Matters matters;
    private final CurrentContext context;

    MatterStart(Matters matters, CurrentContext context) {
        this.matters = matters;
        this.context = context;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.SEE_COLLABORATION)) {
            return Optional.empty();
        }
        List<Matters.Asked> waiting = matters.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        MatterWords words = new MatterWords(Texts.in(UI.getCurrent().getLocale()));
        MatterAddresses addresses = new MatterAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(words.get("start"));
        waiting.forEach(each -> strip.item(Links.inside(
                addresses.part(each.matter().id(), each.municipality().code()),
                words.get(
                        Now.today().isAfter(each.matter().deadline()) ? "start.late" : "start.due",
                        each.municipality().name(),
                        each.matter().title(),
                        words.date(each.matter().deadline())))));
        return Optional.of(strip);
    }
}
