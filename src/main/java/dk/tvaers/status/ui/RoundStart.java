package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.status.round.MunicipalityRound;
import dk.tvaers.status.round.RoundItem;
import dk.tvaers.status.round.RoundSheet;
import dk.tvaers.status.round.Rounds;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How the open round stands, where people land: for a municipality its own part, for the coordinator who is missing. */
@Singleton
final class RoundStart implements StartPart {

    private final Rounds rounds;
    private final CurrentContext context;

    RoundStart(Rounds rounds, CurrentContext context) {
        this.rounds = rounds;
        this.context = context;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Component> show() {
        return rounds.open().map(this::strip);
    }

    private Component strip(RoundItem open) {
        RoundWords words = new RoundWords(Texts.in(UI.getCurrent().getLocale()));
        UnorderedList list = new UnorderedList();
        context.actor().municipalities().stream()
                .map(rounds::standing)
                .flatMap(Optional::stream)
                .forEach(standing -> list.add(new ListItem(own(standing, words))));
        if (rounds.mayConduct()) {
            RoundSheet sheet = rounds.get(open.id());
            list.add(new ListItem(Links.inside(addresses().round(open.id()), words.missing(sheet))));
        }
        Span title = new Span(words.get("start", words.title(open), words.date(open.closesOn())));
        title.addClassName("news-strip-title");
        Div strip = new Div(title, list);
        strip.addClassName("news-strip");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", words.title(open));
        list.setVisible(list.getComponentCount() > 0);
        return strip;
    }

    /** Who submits is told what is owed; others how it stands. */
    private Component own(Rounds.Standing standing, RoundWords words) {
        MunicipalityRound municipality = standing.municipality();
        boolean asked = municipality.state().isMissing()
                && context.actor().may(Right.SUBMIT_REPORT, Target.of(municipality.code()));
        return asked
                ? Links.inside(
                        new StatusAddresses(context.collaboration().collaboration()).municipality(municipality.code()),
                        words.get(
                                "start.owed",
                                municipality.name(),
                                municipality.missing(),
                                municipality.reports().size()))
                : Links.inside(
                        addresses().round(standing.round().id()),
                        words.get("start.state", municipality.name(), words.state(municipality.state())));
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }
}
