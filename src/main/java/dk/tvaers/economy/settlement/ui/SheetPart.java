package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.economy.settlement.Posting;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PlainTable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who owes what: a row for each municipality, and below them the control line, which is zero. */
@Singleton
class SheetPart {

    private final Lists lists;

    SheetPart(Lists lists) {
        this.lists = lists;
    }

    Component of(SettlementItem item, SettlementSheet sheet, SettlementWords words) {
        List<PostingKind> kinds = kinds(sheet);
        PlainTable table = new PlainTable(words.get("sheet")).column(words.get("municipality"));
        kinds.forEach(kind -> table.numbers(words.texts().word("settlement.posting", kind)));
        table.numbers(words.get("net"));
        for (MunicipalityCode code : sheet.municipalities()) {
            List<Component> cells = new ArrayList<>();
            kinds.forEach(kind -> cells.add(amount(sheet.of(code, kind), words)));
            cells.add(amount(sheet.net(code), words));
            String name = words.name(code);
            table.row(
                    new Text(code.equals(sheet.host()) ? words.get("host-of", name) : name),
                    cells.toArray(Component[]::new));
        }
        Div part = new Div(new Paragraph(words.get("sheet.lead")));
        if (sheet.all()) {
            part.add(new Paragraph(words.get(
                    sheet.control().equals(Money.ZERO) ? "control.zero" : "control.off",
                    words.money(sheet.control()))));
            List<Component> cells = new ArrayList<>();
            kinds.forEach(kind -> cells.add(amount(sum(sheet, kind), words)));
            cells.add(new Text(words.figures(sheet.control())));
            table.row(new Text(words.get("control")), cells.toArray(Component[]::new));
        }
        Div tools = new Div(lists.excel(
                columns(kinds, sheet, words),
                Rows.whole(sheet::municipalities),
                List.of(words.title(item), words.state(item.state()))));
        tools.addClassName("list-tools");
        part.add(tools, table);
        return part;
    }

    private static List<PostingKind> kinds(SettlementSheet sheet) {
        return sheet.postings().stream().map(Posting::kind).distinct().sorted().toList();
    }

    private static Money sum(SettlementSheet sheet, PostingKind kind) {
        return sheet.municipalities().stream().map(code -> sheet.of(code, kind)).reduce(Money.ZERO, Money::plus);
    }

    private static Component amount(Money amount, SettlementWords words) {
        return new Text(amount.equals(Money.ZERO) ? "" : words.figures(amount));
    }

    private static ListColumns<MunicipalityCode> columns(
            List<PostingKind> kinds, SettlementSheet sheet, SettlementWords words) {
        ListColumns<MunicipalityCode> columns = new ListColumns<MunicipalityCode>(
                        words.texts(), "afregningens-tal", words.get("sheet"))
                .text("kommune", words.get("municipality"), words::name);
        for (PostingKind kind : kinds) {
            columns.decimal(
                    kind.name().toLowerCase(Locale.ROOT),
                    words.texts().word("settlement.posting", kind),
                    code -> sheet.of(code, kind).inKroner());
        }
        return columns.decimal(
                "netto", words.get("net"), code -> sheet.net(code).inKroner());
    }
}
