package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
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
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.SpecialistLoad;
import dk.tvaers.loan.specialist.Week;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** People by weeks: what is free, and where loans ask for more than there is, agreed or not. */
@Prototype
@Route(value = SpecialistAddresses.CAPACITY, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class CapacityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WEEKS = 6;
    private static final int PAGE_SIZE = 50;

    private final Capacities capacities;
    private final SpecialistChoices choices;
    private final Lists lists;
    private final CurrentContext context;

    CapacityView(Capacities capacities, SpecialistChoices choices, Lists lists, CurrentContext context) {
        this.capacities = capacities;
        this.choices = choices;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("specialist.capacity"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        SpecialistsAddress state = SpecialistsAddress.of(event.getLocation().getQueryParameters());
        Week now = Week.of(Now.today());
        Week first = state.start() == null ? now : state.start();
        List<SpecialistLoad> all = capacities.board(state.filter(), first, WEEKS);
        Page<SpecialistLoad> shown = Page.of(all, state.page(), PAGE_SIZE);
        long red = all.stream().filter(SpecialistLoad::isDoubleBooked).count();
        removeAll();
        add(new PageHead(words.get("capacity"))
                .lead(words.get("capacity.lead", words.week(first), words.week(first.plus(WEEKS - 1)), red)));
        add(addresses.ways(words, addresses.capacity()));
        add(new SpecialistsFilterBar(
                words, state, choices.catalogue(CatalogueKind.COMPETENCE), choices.members(), changed -> UI.getCurrent()
                        .navigate(addresses.capacity(), OpenAddress.withColumns(changed.parameters()))));
        add(steps(words, addresses, state, now, first));
        add(
                all.isEmpty()
                        ? new EmptyState(words.get("none"), words.get("none.read"))
                        : lists.table(
                                        columns(words, addresses, first),
                                        Rows.whole(() -> capacities.board(state.filter(), first, WEEKS)))
                                .filtered(List.of(words.get("capacity.unit")))
                                .wide()
                                .show(shown.items()));
        add(new PageLinks(texts(), shown, page -> state.turned(page).at(addresses.capacity())));
    }

    private Component steps(
            SpecialistWords words, SpecialistAddresses addresses, SpecialistsAddress state, Week now, Week first) {
        Nav nav = new Nav();
        nav.addClassName("filter-bar");
        nav.setAriaLabel(words.get("capacity.steps"));
        nav.add(
                step(
                        words.get("capacity.before", WEEKS),
                        state.startingAt(first.plus(-WEEKS)).at(addresses.capacity())),
                step(
                        words.get("capacity.after", WEEKS),
                        state.startingAt(first.plus(WEEKS)).at(addresses.capacity())));
        if (!first.equals(now)) {
            nav.add(step(words.get("capacity.now"), state.startingAt(now).at(addresses.capacity())));
        }
        return nav;
    }

    private static Anchor step(String word, String address) {
        Anchor link = Links.inside(OpenAddress.withColumns(address), word);
        link.addClassName("button");
        return link;
    }

    /** Excel gets the free hours; below none where loans ask for more than there is. */
    private static ListColumns<SpecialistLoad> columns(
            SpecialistWords words, SpecialistAddresses addresses, Week first) {
        ListColumns<SpecialistLoad> columns = new ListColumns<SpecialistLoad>(
                        words.texts(), "kapacitet", words.get("capacity"))
                .text("navn", words.get("name"), load -> load.specialist().label())
                .shownAs(load -> who(words, addresses, load.specialist()));
        for (int i = 0; i < WEEKS; i++) {
            int place = i;
            columns.decimal(
                            "uge-" + (i + 1),
                            words.get("week.head", first.plus(i).number()),
                            load -> {
                                Capacity capacity = load.weeks().get(place);
                                return capacity.available().subtract(capacity.booked());
                            })
                    .shownAs(load -> words.capacity(load.weeks().get(place)));
        }
        return columns;
    }

    private static Component who(SpecialistWords words, SpecialistAddresses addresses, SpecialistItem specialist) {
        Div who = new Div(Links.inside(addresses.specialist(specialist.id()), specialist.label()));
        Span about = new Span(words.get(
                specialist.known() ? "capacity.who" : "capacity.who.unknown",
                specialist.jobCategoryName(),
                specialist.municipalityName()));
        about.addClassName("meta");
        who.addClassName("capacity");
        who.add(about);
        return who;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
