package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.RiskPlaces;
import dk.tvaers.risk.Risks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the pages of programmes, projects and local projects: what threatens them most, and the way to write more. */
@Singleton
final class RiskSection implements RecordSection<Id> {

    private static final int SHOWN = 5;

    private final Risks risks;
    private final RiskPlaces places;
    private final CurrentContext context;

    RiskSection(Risks risks, RiskPlaces places, CurrentContext context) {
        this.risks = risks;
        this.places = places;
        this.context = context;
    }

    @Override
    public Class<Id> kind() {
        return Id.class;
    }

    @Override
    public boolean on(Id id) {
        return id instanceof LocalProjectId || id instanceof ProjectId || id instanceof ProgrammeId;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> of(Id id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        RiskPlace place =
                switch (id) {
                    case LocalProjectId local -> new RiskPlace.OfLocalProject(local);
                    case ProjectId project -> new RiskPlace.OfProject(project);
                    case ProgrammeId programme -> new RiskPlace.OfProgramme(programme);
                    default -> throw new IllegalArgumentException(id.toString());
                };
        RiskFilter filter = RiskFilter.in(place);
        List<RiskItem> heaviest = risks.list(filter, Paging.of(0, SHOWN));
        boolean mayAdd = places.mayKeep(places.get(place));
        if (heaviest.isEmpty() && !mayAdd) {
            return Optional.empty();
        }
        RiskWords words = new RiskWords(Texts.in(UI.getCurrent().getLocale()));
        RiskAddresses addresses = new RiskAddresses(context.collaboration().collaboration());
        Paragraph ways = new Paragraph();
        ways.addClassName("beside");
        if (!heaviest.isEmpty()) {
            ways.add(Links.inside(
                    addresses.risks(RisksAddress.of(filter)),
                    words.get("section.all", risks.matrix(filter).total())));
        }
        if (mayAdd) {
            Anchor add = Links.inside(addresses.add(place), words.get("add"));
            add.addClassName("button");
            ways.add(add);
        }
        return Optional.of(new Part(
                words.get("risks"),
                new Div(
                        heaviest.isEmpty()
                                ? new Paragraph(words.get("section.none"))
                                : list(heaviest, words, addresses)),
                ways));
    }

    private static Component list(List<RiskItem> heaviest, RiskWords words, RiskAddresses addresses) {
        UnorderedList list = new UnorderedList();
        list.addClassName("risk-list");
        for (RiskItem risk : heaviest) {
            Span about = new Span(words.get("section.about", risk.placeName(), words.state(risk.state())));
            about.addClassName("meta");
            list.add(new ListItem(
                    words.tag(risk), new Div(Links.inside(addresses.risk(risk.id()), risk.title()), about)));
        }
        return list;
    }
}
