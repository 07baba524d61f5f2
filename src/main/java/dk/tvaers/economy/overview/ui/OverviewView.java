package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.economy.overview.Overviews;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** A director's one screen: the municipality's share, what it paid for, how it compares, what waits, what changed. */
@Prototype
@Route(value = OverviewAddress.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Overviews overviews;
    private final Budgets budgets;
    private final ChangesPart changes;
    private final Lists lists;
    private final CurrentContext context;

    OverviewView(Overviews overviews, Budgets budgets, ChangesPart changes, Lists lists, CurrentContext context) {
        this.overviews = overviews;
        this.budgets = budgets;
        this.changes = changes;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("economy.way.overblik"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OverviewAddress asked = OverviewAddress.of(event.getLocation().getQueryParameters());
        OverviewWords words = new OverviewWords(texts());
        List<MunicipalityRef> seen = overviews.municipalities(asked.year());
        MunicipalityRef shown = seen.stream()
                .filter(each -> each.code().equals(asked.municipality()))
                .findFirst()
                .orElseGet(() -> asked.municipality() == null && !seen.isEmpty() ? seen.getFirst() : null);
        removeAll();
        if (shown == null) {
            add(new PageHead(words.get("of", String.valueOf(asked.year()))), ways(), chooser(asked, seen, words));
            add(new EmptyState(words.get("none.member"), words.get("none.member.text")));
            return;
        }
        OverviewAddress state = asked.of(shown.code());
        Overview overview = overviews.of(state.year(), shown.code());
        add(new PageHead(words.get("of.whom", shown.shortName(), String.valueOf(state.year())))
                .lead(words.get("lead")));
        add(ways(), chooser(state, seen, words));
        if (overview.isEmpty()) {
            add(new EmptyState(words.get("none", String.valueOf(state.year())), words.get("none.text")));
        } else {
            add(new OverviewFigures(overview, words, state, collaboration()), parts(overview, state, words));
        }
        add(changes.since(state.since(), words, collaboration()));
    }

    private Component parts(Overview overview, OverviewAddress state, OverviewWords words) {
        OverviewParts parts = new OverviewParts(overview, words, lists, state, collaboration());
        Div left = new Div(parts.types(), parts.places());
        Div right = new Div(awaiting(overview, words), parts.members());
        Div both = new Div(left, right);
        both.addClassName("share-parts");
        return both;
    }

    private Component awaiting(Overview overview, OverviewWords words) {
        if (overview.awaiting().isEmpty()) {
            return new Part(words.get("awaiting"), new Paragraph(words.get("awaiting.none")));
        }
        UnorderedList list = new UnorderedList();
        overview.awaiting()
                .forEach(each -> list.add(new ListItem(Links.inside(
                        Places.address(collaboration(), each.path()), texts().get(each.textKey(), each.name())))));
        Div panel = new Div(list);
        panel.addClassNames("panel", "padded");
        return new Part(words.get("awaiting"), panel);
    }

    private Component chooser(OverviewAddress state, List<MunicipalityRef> seen, OverviewWords words) {
        Div bar = new Div();
        bar.addClassName("filter-bar");
        if (seen.size() > 1) {
            ComboBox<MunicipalityRef> municipality = new ComboBox<>(words.get("municipality"));
            municipality.setItems(seen);
            municipality.setItemLabelGenerator(MunicipalityRef::shortName);
            seen.stream()
                    .filter(each -> each.code().equals(state.municipality()))
                    .findFirst()
                    .ifPresent(municipality::setValue);
            municipality.addValueChangeListener(chosen -> {
                if (chosen.getValue() != null) {
                    open(state.of(chosen.getValue().code()));
                }
            });
            bar.add(municipality);
        }
        Select<Integer> year = new Select<>();
        year.setLabel(words.get("year"));
        List<Integer> years = new ArrayList<>(budgets.years());
        if (!years.contains(state.year())) {
            years.add(state.year());
        }
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(state.year());
        year.addValueChangeListener(chosen -> open(state.in(chosen.getValue())));
        DatePicker since = DateField.of(texts(), words.get("since"));
        since.setValue(state.since());
        since.setMax(Now.today());
        since.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(state.from(chosen.getValue()));
            }
        });
        bar.add(year, since);
        return bar;
    }

    private void open(OverviewAddress state) {
        getUI().ifPresent(ui -> ui.navigate(
                Places.address(collaboration(), OverviewAddress.PATH), OpenAddress.withColumns(state.parameters())));
    }

    private Component ways() {
        return EconomyWays.from(collaboration(), texts(), OverviewAddress.PATH);
    }

    private CollaborationRef collaboration() {
        return context.collaboration().collaboration();
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
