package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What waits for the reader in open surveys, where people land. */
@Singleton
final class AmbitionStart implements StartPart {

    private final AmbitionSurveys surveys;
    private final CurrentContext context;

    AmbitionStart(AmbitionSurveys surveys, CurrentContext context) {
        this.surveys = surveys;
        this.context = context;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show() {
        List<AmbitionSurveys.Waiting> waiting = surveys.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        AmbitionWords words = new AmbitionWords(Texts.in(UI.getCurrent().getLocale()));
        Strip strip = new Strip(words.get("waiting"));
        waiting.forEach(each -> strip.item(link(each, words)));
        return Optional.of(strip);
    }

    private Anchor link(AmbitionSurveys.Waiting waiting, AmbitionWords words) {
        AmbitionState state = waiting.municipality().state();
        String key = state == AmbitionState.SUBMITTED
                ? "waiting.approve"
                : state == AmbitionState.RETURNED ? "waiting.returned" : "waiting.answer";
        return Links.inside(
                new AmbitionAddresses(context.collaboration().collaboration())
                        .sheet(waiting.survey().id(), waiting.municipality().code()),
                words.get(
                        key,
                        waiting.municipality().name(),
                        waiting.survey().programmeName(),
                        words.date(waiting.survey().deadline())));
    }
}
