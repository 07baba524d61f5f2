package dk.tvaers.economy.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.budget.BudgetId;
import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.budget.BudgetVersionItem;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.Comparison;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** The budget of a year beside what is expected and paid, its adopted versions, and the draft of the next one. */
@Prototype
@Route(value = BudgetView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class BudgetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = Budgets.PATH;

    private static final String YEAR = "aar";
    private static final String VERSION = "udgave";

    private final Budgets budgets;
    private final DraftPart drafting;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    private int year = Now.today().getYear();

    BudgetView(Budgets budgets, DraftPart drafting, RecordSections sections, Lists lists, CurrentContext context) {
        this.budgets = budgets;
        this.drafting = drafting;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("cost.budget.of", String.valueOf(year)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        year = number(query, YEAR, "2[0-9]{3}").orElse(Now.today().getYear());
        BudgetWords words = new BudgetWords(texts());
        BudgetItem budget = budgets.of(year);
        Comparison comparison = budgets.compare(budget);
        removeAll();
        add(new PageHead(words.get("of", String.valueOf(year))).lead(words.lead(comparison)));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), PATH));
        add(chooser(words));
        if (comparison.lines().isEmpty()) {
            add(new EmptyState(words.get("none"), words.get(budgets.mayKeep() ? "none.draft" : "none.read")));
        } else {
            add(sums(comparison, words));
            add(lists.table(compared(words), Rows.whole(() -> budgets.compare(year)
                            .lines()))
                    .filtered(List.of(String.valueOf(year)))
                    .show(comparison.lines()));
        }
        if (!budget.versions().isEmpty()) {
            add(versions(budget, number(query, VERSION, "[1-9][0-9]{0,3}"), words));
        }
        if (budgets.mayKeep()) {
            add(drafting.of(budget, words, this));
        }
        BudgetId id = budget.id();
        if (id != null) {
            sections.of(id).forEach(this::add);
        }
    }

    private Component chooser(BudgetWords words) {
        Select<Integer> years = new Select<>();
        years.setLabel(words.get("year"));
        List<Integer> known = budgets.years();
        years.setItems(known);
        years.setItemLabelGenerator(String::valueOf);
        years.setValue(known.contains(year) ? year : null);
        years.addValueChangeListener(chosen -> getUI().ifPresent(ui -> ui.navigate(
                Places.address(context.collaboration().collaboration(), PATH),
                OpenAddress.withColumns(QueryParameters.of(YEAR, String.valueOf(chosen.getValue()))))));
        Div bar = new Div(years);
        bar.addClassName("filter-bar");
        return bar;
    }

    private static Component sums(Comparison comparison, BudgetWords words) {
        Div panel = new Div(new FactList()
                .fact(words.get("budget"), words.sum(comparison.budget()))
                .fact(words.get("expected"), words.sum(comparison.expected()))
                .fact(words.get("actual"), words.sum(comparison.actual()))
                .fact(words.get("left"), words.left(comparison.left())));
        panel.addClassNames("panel", "padded", "sums");
        return panel;
    }

    private ListColumns<Comparison.Line> compared(BudgetWords words) {
        return new ListColumns<Comparison.Line>(texts(), "budget", words.get("of", String.valueOf(year)))
                .text("type", words.get("type"), Comparison.Line::typeName)
                .shownAs(line -> Links.inside(costs(line), line.typeName()))
                .text("til", words.get("place"), words::place)
                .decimal("budget", words.get("budget"), line -> line.budget()
                        .known()
                        .inKroner())
                .shownAs(line -> words.cell(line.budget()))
                .decimal("forventet", words.get("expected"), line -> line.expected()
                        .known()
                        .inKroner())
                .shownAs(line -> words.cell(line.expected()))
                .decimal("betalt", words.get("actual"), line -> line.actual()
                        .known()
                        .inKroner())
                .shownAs(line -> words.cell(line.actual()))
                .decimal("tilbage", words.get("left"), line -> line.left().inKroner())
                .shownAs(line -> words.leftCell(line.left()))
                .more()
                .number("ukendte", words.get("unknown"), line -> line.expected().unknown());
    }

    private Component versions(BudgetItem budget, Optional<Integer> open, BudgetWords words) {
        Part part = new Part(
                words.get("versions"),
                lists.table(
                                new ListColumns<BudgetVersionItem>(texts(), "budgetudgaver", words.get("versions"))
                                        .number("udgave", words.get("version"), BudgetVersionItem::number)
                                        .shownAs(version -> Links.inside(
                                                address() + "&" + VERSION + "=" + version.number(),
                                                words.get("version.of", version.number())))
                                        .date("vedtaget", words.get("adopted-on"), BudgetVersionItem::adoptedOn)
                                        .text("beslutning", words.get("decision"), BudgetVersionItem::decision)
                                        .decimal("i-alt", words.get("total"), version -> version.total()
                                                .inKroner())
                                        .text("af", words.get("written-by"), BudgetVersionItem::writtenBy),
                                Rows.whole(() -> budgets.of(year).versions()))
                        .filtered(List.of(String.valueOf(year)))
                        .show(budget.versions()));
        open.filter(number -> number <= budget.versions().size()).ifPresent(number -> part.getContent()
                .add(
                        new Paragraph(words.get("version.lines", number)),
                        lists.table(
                                        DraftPart.columns(texts(), words, "budgetlinjer"),
                                        Rows.whole(() -> budgets.adopted(year, number)))
                                .filtered(List.of(words.get("version.of", number)))
                                .show(budgets.adopted(year, number))));
        return part;
    }

    private String costs(Comparison.Line line) {
        return Places.address(context.collaboration().collaboration(), Costs.PATH) + "?aar=" + year + "&type="
                + line.type();
    }

    private String address() {
        return Places.address(context.collaboration().collaboration(), PATH) + "?" + YEAR + "=" + year;
    }

    private static Optional<Integer> number(QueryParameters query, String key, String form) {
        return query.getSingleParameter(key).filter(text -> text.matches(form)).map(Integer::valueOf);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
