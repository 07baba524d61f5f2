package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.tvaers.status.Who;
import java.util.List;
import java.util.function.Consumer;

/** What is typed beside what somebody else saved or submitted meanwhile, to choose from. */
final class Contest {

    private Contest() {}

    /** @param chosen hears whether what is typed shall stand */
    static Component of(Typing typing, Meanwhile other, ReportText text, MonthWords words, Consumer<Boolean> chosen) {
        Who by = other.by();
        String who = by == null ? words.get("meanwhile.somebody") : by.name();
        String when = other.at() == null ? "" : words.at(other.at());
        String said =
                switch (other.act()) {
                    case SAVED -> words.get("meanwhile.saved", who, when);
                    case SUBMITTED -> words.get("meanwhile.submitted", who, when);
                    case DISCARDED -> words.get("meanwhile.discarded");
                };
        return new MonthNotice(MonthNotice.Kind.WARN, words.get("meanwhile.title"), said)
                .with(table(text.between(other.theirs(), typing.content()), who, words))
                .button(words.get("meanwhile.mine"), () -> chosen.accept(true))
                .button(words.get("meanwhile.theirs", who), () -> chosen.accept(false));
    }

    private static Component table(List<ReportText.Difference> differences, String who, MonthWords words) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        for (String name : List.of(words.get("meanwhile.field"), words.get("meanwhile.yours"), who)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (ReportText.Difference difference : differences) {
            NativeTableHeaderCell field = new NativeTableHeaderCell(difference.field());
            field.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    field, new NativeTableCell(difference.after()), new NativeTableCell(difference.before())));
        }
        table.add(head, body);
        return table;
    }
}
