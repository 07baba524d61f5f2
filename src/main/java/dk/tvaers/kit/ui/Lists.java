package dk.tvaers.kit.ui;

import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ColumnChoices;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelList;
import dk.tvaers.kit.excel.ExcelName;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** How every list is shown: with columns to choose, and as a workbook of Excel of all that its filters let through. */
@Singleton
public final class Lists {

    private final ColumnChoices choices;
    private final Downloads downloads;
    private final CurrentContext context;

    Lists(ColumnChoices choices, Downloads downloads, CurrentContext context) {
        this.choices = choices;
        this.downloads = downloads;
        this.context = context;
    }

    /** @param rows reads the list anew for Excel, with the filters that are shown */
    public <T> ListTable<T> table(ListColumns<T> columns, Rows<T> rows) {
        return new ListTable<>(
                columns, chosen(columns), choices, filters -> excel(columns, chosen(columns), rows, filters));
    }

    /** The way to Excel for what is not shown as a table; every column goes along. */
    public <T> Anchor excel(ListColumns<T> columns, Rows<T> rows, List<String> filters) {
        return excel(columns, columns.all(), rows, filters);
    }

    private <T> List<ListColumn<T>> chosen(ListColumns<T> columns) {
        return columns.chosen(OpenAddress.columns(columns.name())
                .or(() -> choices.of(columns.name()))
                .orElseGet(columns::standard));
    }

    private <T> Anchor excel(ListColumns<T> columns, List<ListColumn<T>> shown, Rows<T> rows, List<String> filters) {
        Texts texts = columns.texts();
        ExcelList<T> list = new ExcelList<>(
                columns.title(),
                shown.stream().map(ListColumn::excel).toList(),
                count -> foot(columns, filters, count));
        Anchor link = new Anchor(
                downloads.file(
                        ExcelName.file(columns.title(), Now.today()),
                        ExcelList.TYPE,
                        out -> list.write(out, rows.all())),
                texts.get("kit.list.excel"));
        link.addClassNames("button", "excel");
        link.setAriaLabel(texts.get("kit.list.excel.of", columns.title()));
        return link;
    }

    private <T> List<String> foot(ListColumns<T> columns, List<String> filters, int count) {
        Texts texts = columns.texts();
        String whose = context.get() instanceof Context.InCollaboration inside
                ? inside.collaboration().name()
                : texts.get("kit.brand");
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("kit.list.foot", columns.title(), whose, new Dates(texts).moment(Now.instant()), count));
        lines.addAll(filters);
        return lines;
    }
}
