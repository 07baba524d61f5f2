package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.ui.Links;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers beside each other, a column each; on a phone each becomes a card. The roles are said, because a table element loses
 * its meaning with its display.
 */
final class OfferComparison extends Composite<Div> {

    private final MarketWords words;
    private final MarketAddresses addresses;

    OfferComparison(MarketWords words, MarketAddresses addresses, OfferLines lines, List<OfferCompared> offers) {
        this.words = words;
        this.addresses = addresses;
        NativeTableBody body = is("rowgroup", new NativeTableBody());
        lines.all().stream()
                .filter(line ->
                        offers.stream().anyMatch(offer -> !"".equals(line.said().apply(offer))))
                .forEach(line -> body.add(row(line, offers)));
        NativeTable table = is("table", new NativeTable());
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", words.get("offers"));
        table.add(is("rowgroup", new NativeTableHeader(heads(offers))), body);
        getContent().addClassNames("panel", "table-scroll", "offer-comparison");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.get("offers"));
        getContent().add(table);
    }

    private NativeTableRow heads(List<OfferCompared> offers) {
        NativeTableRow heads = is("row", new NativeTableRow());
        heads.add(head("columnheader", "col", new Text(words.get("compared"))));
        for (int i = 0; i < offers.size(); i++) {
            OfferCompared offer = offers.get(i);
            Anchor link =
                    Links.inside(addresses.loan(offer.item().id()), offer.item().lenderName());
            link.setAriaLabel(words.get("offer.of", offer.item().lenderName(), i + 1));
            heads.add(placed(i, head("columnheader", "col", link)));
        }
        return heads;
    }

    private NativeTableRow row(OfferLines.Line line, List<OfferCompared> offers) {
        NativeTableRow row = is("row", new NativeTableRow());
        row.add(head("rowheader", "row", new Text(line.head())));
        for (int i = 0; i < offers.size(); i++) {
            String said = line.said().apply(offers.get(i));
            NativeTableCell cell = is("cell", new NativeTableCell(said(said)));
            cell.getElement().getClassList().set("nothing", "".equals(said));
            cell.getElement().setAttribute("data-name", line.head());
            cell.addClassNames("said", line.number() == null ? "words" : "num");
            row.add(placed(i, cell));
        }
        return row;
    }

    private Component said(@Nullable String text) {
        if (text == null) {
            Span hidden = new Span(words.get("masked"));
            hidden.addClassName("meta");
            return hidden;
        }
        return new Text(text);
    }

    /** On a phone the cells of one offer stand together. */
    private static <C extends Component> C placed(int offer, C cell) {
        cell.getStyle().set("--offer", String.valueOf(offer + 1));
        return cell;
    }

    private static NativeTableHeaderCell head(String role, String scope, Component content) {
        NativeTableHeaderCell cell = is(role, new NativeTableHeaderCell(content));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static <C extends Component> C is(String role, C component) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
