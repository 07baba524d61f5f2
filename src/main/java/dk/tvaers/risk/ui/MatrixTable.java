package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import dk.tvaers.risk.Band;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskMatrix;

/** Five by five counts: the likelier the higher, the graver the further to the right. Each leads to its part of the register. */
final class MatrixTable extends Composite<Div> {

    private final RiskWords words;
    private final RiskAddresses addresses;
    private final RiskFilter filter;

    MatrixTable(RiskWords words, RiskAddresses addresses, RiskFilter filter, RiskMatrix matrix) {
        this.words = words;
        this.addresses = addresses;
        this.filter = filter;
        NativeTable table = new NativeTable();
        table.addClassName("risk-matrix");
        table.getElement().setAttribute("aria-label", words.get("matrix"));
        NativeTableRow heads = new NativeTableRow(head("", words.get("matrix.corner"), "col"));
        NativeTableBody body = new NativeTableBody();
        for (int consequence = 1; consequence <= Band.MOST; consequence++) {
            heads.add(head(String.valueOf(consequence), words.get("consequence." + consequence), "col"));
        }
        for (int probability = Band.MOST; probability >= 1; probability--) {
            NativeTableRow row = new NativeTableRow(
                    head(String.valueOf(probability), words.get("probability." + probability), "row"));
            for (int consequence = 1; consequence <= Band.MOST; consequence++) {
                row.add(cell(probability, consequence, matrix.at(probability, consequence)));
            }
            body.add(row);
        }
        table.add(new NativeTableHeader(heads), body);
        Span across = new Span(words.get("consequence"));
        across.addClassName("risk-axis");
        across.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("panel", "padded");
        getContent().add(across, table);
    }

    private static NativeTableHeaderCell head(String number, String word, String scope) {
        Span spoken = new Span(word);
        spoken.addClassName("risk-scale");
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(number), spoken);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private Component cell(int probability, int consequence, long risks) {
        Band band = Band.of(probability, consequence);
        Anchor link = Links.inside(
                addresses.risks(RisksAddress.of(filter.cell(probability, consequence))), String.valueOf(risks));
        link.addClassNames("shape-count", RiskWords.light(band).className());
        link.setAriaLabel(words.get("matrix.cell", risks, probability, consequence, words.band(band)));
        NativeTableCell cell = new NativeTableCell(link);
        cell.addClassNames("risk-cell", RiskWords.light(band).className());
        cell.getElement().getClassList().set("none", risks == 0);
        return cell;
    }
}
