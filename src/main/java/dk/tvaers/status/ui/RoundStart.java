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
import java.util.stream.Collectors;

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
        RoundSheet sheet = rounds.get(open.id());
        UnorderedList list = new UnorderedList();
        sheet.municipalities().stream()
                .filter(each -> context.actor().municipalities().contains(each.code()))
                .forEach(each -> list.add(new ListItem(own(sheet, each, words))));
        if (rounds.mayConduct()) {
            String missing =
                    sheet.missing().stream().map(MunicipalityRound::name).collect(Collectors.joining(", "));
            list.add(new ListItem(Links.inside(
                    new RoundAddresses(context.collaboration().collaboration()).round(open.id()),
                    missing.isEmpty() ? words.get("start.all") : words.get("start.missing", missing))));
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
    private Component own(RoundSheet sheet, MunicipalityRound each, RoundWords words) {
        boolean asked = each.state().isMissing() && context.actor().may(Right.SUBMIT_REPORT, Target.of(each.code()));
        String said = asked
                ? words.get(
                        "start.owed",
                        each.name(),
                        each.missing(),
                        each.reports().size())
                : words.get("start.state", each.name(), words.state(each.state()));
        return Links.inside(
                asked
                        ? new StatusAddresses(context.collaboration().collaboration()).municipality(each.code())
                        : new RoundAddresses(context.collaboration().collaboration())
                                .round(sheet.round().id()),
                said);
    }
}
