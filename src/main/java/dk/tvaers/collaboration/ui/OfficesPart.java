package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.PlannedChange;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is and has been host and chair. */
final class OfficesPart extends Composite<Div> {

    OfficesPart(
            Texts texts,
            Lists lists,
            Supplier<List<OfficeItem>> newestFirst,
            @Nullable OfficeActions acts,
            Component... actions) {
        List<OfficeItem> all = newestFirst.get();
        getContent()
                .add(new Part(
                        texts.get("collaboration.offices"),
                        all.isEmpty()
                                ? new Paragraph(texts.get("collaboration.offices.none"))
                                : lists.table(columns(texts, all, acts), Rows.whole(newestFirst))
                                        .show(all),
                        new PartActions(actions)));
    }

    private static ListColumns<OfficeItem> columns(Texts texts, List<OfficeItem> all, @Nullable OfficeActions acts) {
        ListColumns<OfficeItem> columns = new ListColumns<OfficeItem>(
                        texts, "hverv", texts.get("collaboration.offices"))
                .text(
                        "hverv",
                        texts.get("collaboration.office"),
                        office -> texts.word("collaboration.office", office.kind()))
                .text("kommune", texts.get("collaboration.municipality"), OfficeItem::officialName)
                .date("fra", texts.get("collaboration.from"), OfficeItem::fromOn)
                .date("til", texts.get("collaboration.to"), OfficeItem::toOn);
        // a column of its own only while there is something to take back
        return acts != null && all.stream().anyMatch(term -> PlannedChange.is(term, all, Now.today()))
                ? columns.acts(texts.get("collaboration.members.actions"), term -> acts.of(term, all))
                : columns;
    }
}
