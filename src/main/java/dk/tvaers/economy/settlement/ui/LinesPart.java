package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.settlement.HoursLine;
import dk.tvaers.economy.settlement.LeftOut;
import dk.tvaers.economy.settlement.LineDifference;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a settlement, the hours in it, what is left out, and what has changed since it was sent. */
@Singleton
class LinesPart {

    /** So many rows are shown; all of them are in the workbook. */
    private static final int SHOWN = 200;

    private final Settlements settlements;
    private final Lists lists;
    private final CurrentContext context;

    LinesPart(Settlements settlements, Lists lists, CurrentContext context) {
        this.settlements = settlements;
        this.lists = lists;
        this.context = context;
    }

    Component lines(SettlementItem item, SettlementSheet sheet, SettlementWords words) {
        ListColumns<SettlementLine> columns = new ListColumns<SettlementLine>(
                        words.texts(), "afregningens-linjer", words.get("lines"))
                .text("nr", words.get("number"), line -> String.valueOf(line.number()))
                .text("linje", words.get("line"), words::line)
                .shownAs(line -> title(line, words))
                .text("periode", words.get("period"), line -> words.period(line.from(), line.to()))
                .text("betalt-af", words.get("payer"), line -> line.payer() == null ? "" : words.name(line.payer()))
                .decimal("beloeb", words.get("amount"), line -> line.amount().inKroner());
        for (MunicipalityCode code : shown(sheet)) {
            columns.decimal("andel-" + code.value(), words.get("share-of", words.name(code)), line -> line.share(code)
                    .inKroner());
        }
        columns.more()
                .text("leverandoer", words.get("supplier"), SettlementLine::supplier)
                .text("bilag", words.get("voucher"), SettlementLine::voucherNumber)
                .date("fra", words.get("from"), SettlementLine::from)
                .date("til", words.get("to"), SettlementLine::to)
                .text("moms", words.get("vat"), line -> words.vat(line.vat()));
        sheet.municipalities().stream()
                .filter(code -> !own().contains(code))
                .forEach(code -> columns.decimal(
                        "andel-" + code.value(), words.get("share-of", words.name(code)), line -> line.share(code)
                                .inKroner()));
        return cut(
                words.get("lines"),
                sheet.lines(),
                lists.table(
                                columns,
                                Rows.whole(() -> settlements.sheet(item.id()).lines()))
                        .filtered(List.of(words.title(item)))
                        .show(first(sheet.lines())),
                words);
    }

    Component hours(SettlementItem item, SettlementSheet sheet, SettlementWords words) {
        ListColumns<HoursLine> columns = new ListColumns<HoursLine>(
                        words.texts(), "afregningens-timer", words.get("hours"))
                .text("udlaaner", words.get("lender"), line -> words.name(line.lender()))
                .shownAs(line -> Links.inside(
                        Places.address(context.collaboration().collaboration(), "udlaan/" + line.loanId()),
                        words.name(line.lender())))
                .text("laaner", words.get("borrower"), line -> words.name(line.borrower()))
                .date("dag", words.get("day"), HoursLine::day)
                .decimal("timer", words.get("hours.count"), HoursLine::hours)
                .text("arbejde", words.get("activity"), HoursLine::activity)
                .decimal("beloeb", words.get("amount"), line -> line.amount().inKroner())
                .more()
                .decimal("loen", words.get("work"), line -> line.work().inKroner())
                .decimal("koersel", words.get("mileage"), line -> line.mileage().inKroner())
                .decimal(
                        "udlaeg", words.get("expenses"), line -> line.expenses().inKroner())
                .text("moms", words.get("vat"), line -> words.vat(line.vat()));
        return cut(
                words.get("hours"),
                sheet.hours(),
                lists.table(
                                columns,
                                Rows.whole(() -> settlements.sheet(item.id()).hours()))
                        .filtered(List.of(words.title(item)))
                        .show(first(sheet.hours())),
                words);
    }

    Component leftOut(SettlementItem item, SettlementSheet sheet, SettlementWords words) {
        ListColumns<LeftOut> columns = new ListColumns<LeftOut>(
                        words.texts(), "ikke-med-i-afregningen", words.get("left-out"))
                .text("omkostning", words.get("line"), left -> leftTitle(left, words))
                .shownAs(left -> left.cost() == null
                        ? new Text(leftTitle(left, words))
                        : Links.inside(
                                Places.address(context.collaboration().collaboration(), Costs.COST_PATH) + "/"
                                        + left.cost(),
                                left.title()))
                .text("kommune", words.get("municipality"), left -> words.name(left.municipality()))
                .decimal("beloeb", words.get("amount"), left -> kroner(left.amount()))
                .text(
                        "periode",
                        words.get("period"),
                        left -> left.period() == null
                                ? ""
                                : words.period(
                                        left.period().from(), left.period().to()))
                .text("hvorfor", words.get("why"), words::reason);
        return new Part(
                words.get("left-out"),
                new Paragraph(words.get("left-out.lead")),
                lists.table(
                                columns,
                                Rows.whole(() -> settlements.sheet(item.id()).leftOut()))
                        .filtered(List.of(words.title(item)))
                        .show(first(sheet.leftOut())));
    }

    Component differences(SettlementItem item, List<LineDifference> found, SettlementWords words) {
        ListColumns<LineDifference> columns = new ListColumns<LineDifference>(
                        words.texts(), "aendret-siden-udsendelsen", words.get("differences"))
                .text("linje", words.get("line"), words::line)
                .decimal("sendt", words.get("difference.sent"), each -> each.sent()
                        .inKroner())
                .decimal("nu", words.get("difference.now"), each -> kroner(each.now()))
                .text("hvad", words.get("difference.what"), each -> words.what(each.what()));
        return new Part(
                words.get("differences"),
                new Paragraph(words.get("differences.lead")),
                lists.table(columns, Rows.whole(() -> settlements.differences(item.id())))
                        .filtered(List.of(words.title(item)))
                        .show(found));
    }

    /** The reader's own stand in the list; those of others can be taken in, and are in the workbook. */
    private List<MunicipalityCode> shown(SettlementSheet sheet) {
        return sheet.municipalities().stream().filter(own()::contains).toList();
    }

    private List<MunicipalityCode> own() {
        return List.copyOf(context.actor().municipalities());
    }

    private Component title(SettlementLine line, SettlementWords words) {
        return line.id() == null
                ? new Text(words.line(line))
                : Links.inside(
                        new SettlementAddresses(context.collaboration().collaboration()).line(line.id()),
                        words.line(line));
    }

    private static String leftTitle(LeftOut left, SettlementWords words) {
        return left.cost() == null ? words.get("left-out.hours") : left.title();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN));
    }

    private static Component cut(String heading, List<?> all, Component table, SettlementWords words) {
        Div part = new Div();
        if (all.size() > SHOWN) {
            part.add(new Paragraph(words.get("cut", SHOWN, all.size())));
        }
        part.add(table);
        return new Part(heading, part);
    }

    private static @Nullable BigDecimal kroner(@Nullable Money amount) {
        return amount == null ? null : amount.inKroner();
    }
}
