package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
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
        Strip strip = new Strip(words.get("start", words.title(open), words.date(open.closesOn())), words.title(open));
        context.actor().municipalities().stream()
                .map(rounds::standing)
                .flatMap(Optional::stream)
                .forEach(standing -> strip.item(own(standing, words)));
        if (rounds.mayConduct()) {
            RoundSheet sheet = rounds.get(open.id());
            strip.item(Links.inside(addresses().round(open.id()), words.missing(sheet)));
        }
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
