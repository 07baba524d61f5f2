package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.specialist.Capacities;
import dk.tvaers.loan.specialist.Capacity;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.SpecialistLoad;
import dk.tvaers.loan.specialist.Week;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who can be lent; the filter lives in the address. */
@Prototype
@Route(value = SpecialistAddresses.SPECIALISTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class SpecialistsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    /** Over so many weeks the free hours are added up. */
    private static final int WEEKS = 4;

    private final Capacities capacities;
    private final SpecialistChoices choices;
    private final Lists lists;
    private final CurrentContext context;

    SpecialistsView(Capacities capacities, SpecialistChoices choices, Lists lists, CurrentContext context) {
        this.capacities = capacities;
        this.choices = choices;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("specialist.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        SpecialistsAddress state = SpecialistsAddress.of(event.getLocation().getQueryParameters());
        Week first = state.freeFrom() == null ? Week.of(Now.today()) : state.freeFrom();
        List<SpecialistLoad> all = capacities.board(state.filter(), first, WEEKS);
        Page<SpecialistLoad> shown = Page.of(all, state.page(), PAGE_SIZE);
        boolean mayAdd = !choices.kept().isEmpty();
        Map<CatalogueEntryId, String> competences = choices.catalogue(CatalogueKind.COMPETENCE);
        removeAll();
        add(new PageHead(words.get("place"))
                .lead(words.get(state.retired() ? "lead.retired" : "lead", all.size()))
                .actions(mayAdd ? new Component[] {way(addresses.add(), words.get("add"))} : new Component[0]));
        add(addresses.ways(words, addresses.specialists()));
        add(new SpecialistsFilterBar(words, state, competences, choices.members(), changed -> UI.getCurrent()
                .navigate(addresses.specialists(), OpenAddress.withColumns(changed.parameters()))));
        add(
                all.isEmpty()
                        ? new EmptyState(words.get("none"), words.get(mayAdd ? "none.add" : "none.read"))
                        : lists.table(
                                        columns(words, addresses, first),
                                        Rows.whole(() -> capacities.board(state.filter(), first, WEEKS)))
                                .filtered(said(words, state, competences))
                                .show(shown.items()));
        add(new PageLinks(texts(), shown, page -> state.turned(page).at(addresses.specialists())));
        add(Links.below(
                OpenAddress.withColumns(state.ofRetired(!state.retired()).at(addresses.specialists())),
                words.get(state.retired() ? "show.active" : "show.retired")));
    }

    private static ListColumns<SpecialistLoad> columns(
            SpecialistWords words, SpecialistAddresses addresses, Week first) {
        return new ListColumns<SpecialistLoad>(words.texts(), "specialister", words.get("place"))
                .text("navn", words.get("name"), load -> load.specialist().label())
                .shownAs(load -> Links.inside(
                        addresses.specialist(load.specialist().id()),
                        load.specialist().label()))
                .text("kommune", words.get("municipality"), load -> load.specialist()
                        .municipalityName())
                .text("jobkategori", words.get("job-category"), load -> load.specialist()
                        .jobCategoryName())
                .text("kompetencer", words.get("competences"), load -> load.specialist()
                        .competenceNames())
                .decimal(
                        "fri",
                        words.get(
                                "free-hours",
                                first.number(),
                                first.plus(WEEKS - 1).number()),
                        SpecialistsView::free)
                .more()
                .date("fra", words.get("from"), load -> load.specialist().fromOn())
                .date("til", words.get("to"), load -> load.specialist().toOn())
                .date("udgaaet", words.get("retired-on"), load -> load.specialist()
                        .retiredOn());
    }

    private static BigDecimal free(SpecialistLoad load) {
        return load.weeks().stream().map(Capacity::free).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> said(
            SpecialistWords words, SpecialistsAddress state, Map<CatalogueEntryId, String> competences) {
        List<String> said = new ArrayList<>();
        if (state.competence() != null) {
            said.add(texts().get(
                            "kit.list.filter",
                            words.get("competence"),
                            competences.getOrDefault(state.competence(), "")));
        }
        if (state.municipality() != null) {
            said.add(texts().get(
                            "kit.list.filter",
                            words.get("municipality"),
                            choices.members()
                                    .getOrDefault(
                                            state.municipality(),
                                            state.municipality().value())));
        }
        if (state.freeFrom() != null) {
            said.add(words.get(
                    "filter.free",
                    words.week(state.freeFrom()),
                    words.week(state.freeTo() == null ? state.freeFrom() : state.freeTo())));
        }
        return said;
    }

    private static Component way(String address, String word) {
        Anchor link = Links.inside(address, word);
        link.addClassNames("button", "primary");
        return link;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
