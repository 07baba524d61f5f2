package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bar for each of some amounts beneath its name and its number, which say the same in words; a line across it marks what
 * it is measured against. A table with more of each stands folded behind.
 */
final class ShareBars extends Composite<Div> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param said the number in words
     * @param value null for no bar, since the number is not known
     * @param mark where the line stands; null without one
     * @param own whether it stands out from the others
     */
    record Bar(
            Component name,
            String said,
            @Nullable BigDecimal value,
            @Nullable BigDecimal mark,
            boolean own) {}

    ShareBars(String label, List<Bar> bars, String showTable, Component table) {
        BigDecimal most = bars.stream()
                .flatMap(bar -> Stream.of(bar.value(), bar.mark()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ONE.movePointLeft(2), BigDecimal::max);
        UnorderedList list = new UnorderedList();
        list.addClassName("share-bars");
        list.getElement().setAttribute("aria-label", label);
        bars.forEach(bar -> list.add(item(bar, most)));
        NativeDetails behind = new NativeDetails(showTable, table);
        behind.getElement().setAttribute("aria-label", label);
        behind.addClassName("share-table");
        Div panel = new Div(list);
        panel.addClassNames("panel", "padded");
        getContent().add(panel, behind);
    }

    private static ListItem item(Bar bar, BigDecimal most) {
        Span number = new Span(bar.said());
        number.addClassName("share-number");
        Div head = new Div(bar.name(), number);
        head.addClassName("share-head");
        ListItem item = new ListItem(head);
        item.getElement().getClassList().set("own", bar.own());
        if (bar.value() != null) {
            Div drawn = new Div();
            drawn.addClassName("share-bar");
            drawn.getElement().setAttribute("aria-hidden", "true");
            drawn.getStyle().set("--part", percent(bar.value(), most));
            if (bar.mark() != null) {
                drawn.addClassName("marked");
                drawn.getStyle().set("--mark", percent(bar.mark(), most));
            }
            item.add(drawn);
        }
        return item;
    }

    private static String percent(BigDecimal value, BigDecimal most) {
        return value.max(BigDecimal.ZERO)
                .multiply(HUNDRED)
                .divide(most, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
