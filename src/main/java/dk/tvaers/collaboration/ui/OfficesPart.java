package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import java.util.List;

/** Who is and has been host and chair. */
final class OfficesPart extends Composite<Div> {

    OfficesPart(Texts texts, List<OfficeItem> newestFirst, Component... actions) {
        getContent()
                .add(new Part(
                        texts.get("collaboration.offices"),
                        newestFirst.isEmpty()
                                ? new Paragraph(texts.get("collaboration.offices.none"))
                                : table(texts, newestFirst),
                        new PartActions(actions)));
    }

    private static Component table(Texts texts, List<OfficeItem> newestFirst) {
        PlainTable table = new PlainTable(texts.get("collaboration.offices"))
                .column(texts.get("collaboration.office"))
                .column(texts.get("collaboration.municipality"))
                .column(texts.get("collaboration.from"))
                .column(texts.get("collaboration.to"));
        for (OfficeItem office : newestFirst) {
            table.row(
                    texts.word("collaboration.office", office.kind()),
                    office.officialName(),
                    Dates.figures(office.fromOn()),
                    office.toOn() == null ? "" : Dates.figures(office.toOn()));
        }
        return table;
    }
}
