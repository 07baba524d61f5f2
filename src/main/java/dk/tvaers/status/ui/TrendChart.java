package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.round.RoundTrend;
import java.time.YearMonth;

/**
 * How many local projects had which colour, a bar for each round. Each part of a bar carries its number; who hears the page
 * hears the numbers in words, and the table below has every one of them by name.
 */
final class TrendChart extends Composite<Div> {

    private final RoundWords words;
    private final OverviewWords colours;

    TrendChart(RoundTrend trend, RoundWords words, OverviewWords colours) {
        this.words = words;
        this.colours = colours;
        UnorderedList bars = new UnorderedList();
        bars.addClassName("trend-bars");
        long most =
                trend.counts().stream().mapToLong(RoundTrend.Count::total).max().orElse(1);
        trend.counts().forEach(count -> bars.add(bar(count, most)));
        Div legend = new Div(
                new StatusTag(Light.GREEN, colours.light(TrafficLight.GREEN)),
                new StatusTag(Light.YELLOW, colours.light(TrafficLight.YELLOW)),
                new StatusTag(Light.RED, colours.light(TrafficLight.RED)),
                new StatusTag(Light.SILENT, words.get("trend.missing")));
        legend.addClassName("statuses");
        legend.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("panel", "padded", "trend-chart");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", words.get("trend.chart"));
        getContent().add(bars, legend);
    }

    private ListItem bar(RoundTrend.Count count, long most) {
        YearMonth month = YearMonth.parse(count.month());
        Span said = new Span(words.get(
                "trend.count", words.month(month), count.green(), count.yellow(), count.red(), count.missing()));
        said.addClassName("visually-hidden");
        Div bar = new Div(
                part("missing", count.missing()),
                part("red", count.red()),
                part("yellow", count.yellow()),
                part("green", count.green()));
        bar.addClassName("trend-bar");
        bar.getStyle().set("--part", String.valueOf(100.0 * count.total() / most));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span below = new Span(words.monthShort(month));
        below.addClassName("trend-month");
        below.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(said, bar, below);
    }

    private static Span part(String kind, long number) {
        Span part = new Span(String.valueOf(number));
        part.addClassNames("trend-part", kind);
        part.getStyle().set("flex-grow", String.valueOf(number));
        part.setVisible(number > 0);
        return part;
    }
}
