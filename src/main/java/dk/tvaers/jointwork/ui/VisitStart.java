package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The visits that were held and whose hours are not written, for who writes them. */
@Singleton
final class VisitStart implements StartPart {

    private static final int SHOWN = 3;

    private final SupportVisits visits;
    private final CurrentContext context;

    VisitStart(SupportVisits visits, CurrentContext context) {
        this.visits = visits;
        this.context = context;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> show() {
        List<SupportVisitItem> held = visits.withoutHours();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        Dates dates = new Dates(texts);
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(texts.get("jointwork.waiting.visits"));
        held.stream()
                .limit(SHOWN)
                .forEach(visit -> strip.item(Links.inside(
                        addresses.editVisit(visit.id()),
                        texts.get("jointwork.waiting.visit", visit.municipalityName(), dates.words(visit.visitOn())))));
        if (held.size() > SHOWN) {
            strip.all(Links.inside(addresses.visits(), texts.get("jointwork.waiting.all", held.size())));
        }
        return Optional.of(strip);
    }
}
