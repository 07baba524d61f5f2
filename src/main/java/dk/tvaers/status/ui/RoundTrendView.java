package dk.tvaers.status.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.round.RoundTrend;
import dk.tvaers.status.round.RoundTrends;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One colour over the newest closed rounds. What is shown stands in the address. */
@Prototype
@Route(value = RoundAddresses.TREND, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class RoundTrendView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DIMENSION = "farve";
    private static final String MUNICIPALITY = "kommune";
    private static final String PROJECT = "projekt";

    private final RoundTrends trends;
    private final Lists lists;
    private final CurrentContext context;

    RoundTrendView(RoundTrends trends, Lists lists, CurrentContext context) {
        this.trends = trends;
        this.lists = lists;
        this.context = context;
    }

    /** What the address asks for. */
    private record Asked(
            Dimension dimension,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project) {

        static Asked of(QueryParameters query) {
            return new Asked(
                    query.getSingleParameter(DIMENSION)
                            .flatMap(name -> Arrays.stream(Dimension.values())
                                    .filter(each -> each.toString().equals(name))
                                    .findFirst())
                            .orElse(Dimension.OVERALL),
                    query.getSingleParameter(MUNICIPALITY)
                            .filter(code -> code.matches("[0-9]{3}"))
                            .map(MunicipalityCode::new)
                            .orElse(null),
                    query.getSingleParameter(PROJECT)
                            .filter(id -> id.matches("[0-9A-Z]{13}"))
                            .map(ProjectId::of)
                            .orElse(null));
        }

        String query() {
            return DIMENSION + "=" + dimension
                    + (municipality == null ? "" : "&" + MUNICIPALITY + "=" + municipality)
                    + (project == null ? "" : "&" + PROJECT + "=" + project);
        }
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("round.trend.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        OverviewWords colours = new OverviewWords(texts());
        Asked asked = Asked.of(event.getLocation().getQueryParameters());
        RoundTrend trend = trends.over(asked.dimension(), asked.municipality(), asked.project());
        removeAll();
        add(new PageHead(words.get("trend.title"))
                .lead(words.get("trend.lead", trend.months().size(), colours.dimension(asked.dimension()))));
        if (trend.months().isEmpty()) {
            add(new EmptyState(
                    words.get("trend.none"),
                    words.get("trend.none.text"),
                    Links.inside(addresses().rounds(), words.get("title"))));
            return;
        }
        add(choice(asked, words, colours));
        if (trend.rows().isEmpty()) {
            add(new EmptyState(words.get("trend.nothing"), words.get("trend.nothing.text"), all(asked, words)));
            return;
        }
        add(new TrendChart(trend, words, colours));
        add(lists.table(columns(asked, trend, words, colours), Rows.whole(() -> trends.over(
                                asked.dimension(), asked.municipality(), asked.project())
                        .rows()))
                .filtered(List.of(colours.dimension(asked.dimension())))
                .wide()
                .show(trend.rows()));
    }

    private Div choice(Asked asked, RoundWords words, OverviewWords colours) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts().get("status.overview.shown"));
        for (Dimension dimension : OverviewFilters.DIMENSIONS) {
            Anchor link =
                    link(new Asked(dimension, asked.municipality(), asked.project()), colours.dimension(dimension));
            link.addClassName("chip");
            if (dimension == asked.dimension()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            chips.add(link);
        }
        RoundTrends.Choices choices = trends.choices();
        Div bar = new Div(
                combo(
                        words.get("trend.municipalities"),
                        choices.municipalities(),
                        RoundTrends.Municipality::name,
                        each -> each.code().equals(asked.municipality()),
                        each -> new Asked(asked.dimension(), each == null ? null : each.code(), asked.project())),
                combo(
                        words.get("trend.projects"),
                        choices.projects(),
                        RoundTrends.Project::name,
                        each -> each.id().equals(asked.project()),
                        each -> new Asked(asked.dimension(), asked.municipality(), each == null ? null : each.id())));
        if (asked.municipality() != null || asked.project() != null) {
            bar.add(all(asked, words));
        }
        bar.addClassName("chosen");
        Div choice = new Div(chips, bar);
        choice.addClassName("trend-choice");
        return choice;
    }

    /** One of them, or all when it is cleared. */
    private <T> ComboBox<T> combo(
            String label,
            List<T> items,
            ItemLabelGenerator<T> name,
            Predicate<T> chosen,
            Function<@Nullable T, Asked> next) {
        ComboBox<T> combo = new ComboBox<>();
        combo.setAriaLabel(label);
        combo.setPlaceholder(label);
        combo.setClearButtonVisible(true);
        combo.setItemLabelGenerator(name);
        combo.setItems(items);
        items.stream().filter(chosen).findFirst().ifPresent(combo::setValue);
        combo.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                addresses().trend(),
                                QueryParameters.fromString(
                                        next.apply(event.getValue()).query()));
            }
        });
        return combo;
    }

    private Anchor all(Asked asked, RoundWords words) {
        return link(new Asked(asked.dimension(), null, null), words.get("trend.all"));
    }

    private ListColumns<RoundTrend.Row> columns(
            Asked asked, RoundTrend trend, RoundWords words, OverviewWords colours) {
        ListColumns<RoundTrend.Row> columns = new ListColumns<RoundTrend.Row>(
                        texts(), "statusudvikling", words.get("trend.title"))
                .text("kommune", words.get("municipality"), RoundTrend.Row::municipalityName)
                .shownAs(row ->
                        link(new Asked(asked.dimension(), row.municipality(), asked.project()), row.municipalityName()))
                .text("projekt", words.get("project"), RoundTrend.Row::projectName)
                .shownAs(row ->
                        link(new Asked(asked.dimension(), asked.municipality(), row.project()), row.projectName()));
        List<String> months = new ArrayList<>(trend.months());
        for (int i = 0; i < months.size(); i++) {
            int place = i;
            columns.text(
                            "runde-" + months.get(i),
                            words.month(YearMonth.parse(months.get(i))),
                            row -> said(row.cells().get(place), words, colours))
                    .shownAs(row -> shown(row.cells().get(place), words, colours));
        }
        return columns;
    }

    private static Span shown(RoundTrend.Cell cell, RoundWords words, OverviewWords colours) {
        TrafficLight light = cell.light();
        Span shown = new Span();
        if (light == null) {
            shown.setText(said(cell, words, colours));
            shown.addClassName("muted");
        } else {
            shown.add(new StatusTag(OverviewWords.drawn(light), colours.light(light)));
        }
        return shown;
    }

    private static String said(RoundTrend.Cell cell, RoundWords words, OverviewWords colours) {
        TrafficLight light = cell.light();
        if (light != null) {
            return colours.light(light);
        }
        return cell.state() == null ? "" : words.get("trend.missing");
    }

    private Anchor link(Asked asked, String text) {
        return Links.inside(OpenAddress.withColumns(addresses().trend() + "?" + asked.query()), text);
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
