package dk.tvaers.transfer;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostAccountItem;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a municipality's finance exports is taken in, once. */
@Tag("database")
class CostListTest {

    /** All days of it are over. */
    private static final int YEAR = Settling.YEAR - 1;

    private static final String HEAD =
            "Dato;Tekst;Leverandør;Bilagsnummer;Omkostningstype;Beløb uden moms;Betalt af;Program eller projekt;"
                    + "Periode;Konto;Beløbet er;Fordelingsnøgle;Betales direkte;Reference\n";

    private final Settling settling = new Settling();
    private final Fresh fresh = settling.fresh;
    private final Imports imports = Portal.bean(Imports.class);
    private final Costs costs = Portal.bean(Costs.class);

    @Test
    void aRowBecomesACostWithDanishAmountsAndDaysAndTheSameFileCreatesNothingTwice() {
        Projected.project(fresh, "KY");
        String file = HEAD
                + row(
                        "31-03-",
                        "Rådgivning",
                        "Firma A/S",
                        "B1",
                        "Løn",
                        "1.234,56",
                        "Glostrup",
                        "KY",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                + row("1.4.", "Refusion", "", "", "løn", "2.000,5-", "165", "", YEAR + "", "", "Betalt", "", "", "")
                + row(
                        "",
                        "Næste år",
                        "",
                        "",
                        "Løn",
                        "?",
                        "161",
                        "",
                        "1. kvartal " + YEAR,
                        "",
                        "Planlagt",
                        "",
                        "ja",
                        "");
        assertThat(take(false, file).isReady()).isTrue();
        assertThat(list()).isEmpty();
        assertThat(apply(file).count(Act.NEW)).isEqualTo(3);
        assertThat(list())
                .extracting(
                        CostItem::title,
                        CostItem::fromOn,
                        CostItem::toOn,
                        CostItem::paidOn,
                        CostItem::actual,
                        CostItem::payer)
                .containsExactlyInAnyOrder(
                        tuple("Rådgivning", day(3, 1), day(3, 31), day(3, 31), kroner("1234.56"), GLOSTRUP),
                        tuple("Refusion", day(1, 1), day(12, 31), day(4, 1), kroner("-2000.5"), ALBERTSLUND),
                        tuple("Næste år", day(1, 1), day(3, 31), null, Amount.Missing.BLANK, GLOSTRUP));
        assertThat(named("Rådgivning"))
                .extracting(CostItem::projectName, CostItem::supplier, CostItem::voucherNumber, CostItem::typeName)
                .containsExactly("KY", "Firma A/S", "B1", "Løn");
        assertThat(named("Næste år"))
                .extracting(CostItem::planned, CostItem::paidDirectly)
                .containsExactly(Amount.Missing.UNKNOWN, true);
        ImportResult again = apply(file);
        assertThat(again.count(Act.UNCHANGED)).isEqualTo(3);
        assertThat(again.rows()).hasSize(3);
        assertThat(list()).hasSize(3);
    }

    @Test
    void theSameRowsFromAWorkbookAreKnownAgain() throws IOException {
        apply(HEAD + row("31-03-", "Rådgivning", "Firma", "B1", "Løn", "1.234,50", "161", "", "", "", "", "", "", ""));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "prøve", null)) {
            Worksheet sheet = book.newWorksheet("Poster");
            List<String> heads =
                    List.of("date", "Tekst", "Leverandør", "Bilagsnummer", "Omkostningstype", "amount", "payer");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, day(3, 31));
            sheet.style(1, 0).format("dd-mm-yyyy").set();
            sheet.value(1, 1, "Rådgivning");
            sheet.value(1, 2, "FIRMA");
            sheet.value(1, 3, "B1");
            sheet.value(1, 4, "Løn");
            sheet.value(1, 5, new BigDecimal("1234.5"));
            sheet.value(1, 6, "Glostrup");
        }
        ImportResult result = fresh.asCoordinator(() -> imports.apply("costs", file.toByteArray()));
        assertThat(result.problems()).isEmpty();
        assertThat(list()).hasSize(1);
    }

    @Test
    void aReferenceKeepsOneCostThroughPlanForecastAndPaymentAndABlankCellLeavesWhatStands() {
        String head = "Reference;Dato;Tekst;Omkostningstype;Beløb;Betalt af;Periode;Beløbet er;Leverandør\n"
                .replace("Beløb;", "Beløb uden moms;");
        apply(head + "R1;;Udbud;Løn;1000;161;" + YEAR + ";Planlagt;Firma\n");
        ImportResult paid = apply(head + "R1;31-03-" + YEAR + ";Udbud;;900,25;161;" + YEAR + ";Betalt;\n");
        assertThat(paid.rows()).singleElement().satisfies(row -> {
            assertThat(row.act()).isEqualTo(Act.CHANGED);
            assertThat(row.changed()).containsExactly("date", "amount");
        });
        assertThat(list()).singleElement().satisfies(cost -> {
            assertThat(cost.planned()).isEqualTo(kroner("1000"));
            assertThat(cost.actual()).isEqualTo(kroner("900.25"));
            assertThat(cost.supplier()).isEqualTo("Firma");
        });
        apply(head + "R1;;Et andet udbud;Løn;1000;165;" + YEAR + ";Planlagt;\n");
        assertThat(list()).hasSize(2);
    }

    @Test
    void eachErrorNamesItsColumnAndNothingIsSaved() {
        ImportResult refused = apply(HEAD
                + row("31-03-", "God", "", "B1", "Løn", "1", "161", "", "", "", "", "", "", "")
                + row("31-13-", "Dato", "", "", "Løn", "1", "161", "", "", "", "", "", "", "")
                + row(
                        "31-03-",
                        "",
                        "",
                        "",
                        "Ukendt",
                        "1.2.3",
                        "Atlantis",
                        "XX",
                        "snart",
                        "",
                        "måske",
                        "Nøgle",
                        "tja",
                        "")
                + row("", "Uden periode", "", "", "Løn", "1", "161", "", "", "", "Planlagt", "", "", "")
                + row("", "Uden dag", "", "", "Løn", "1", "161", "", YEAR + "", "", "", "", "", "")
                + row("31-03-", "Uden type", "", "", "", "1", "161", "", "", "", "", "", "", "")
                + row("31-03-", "Konto", "", "", "", "1", "161", "", "", "4711", "", "", "", "")
                + row("31-03-", "To år", "", "", "Løn", "1", "161", "", "01-12-2015 til 31-01-2016", "", "", "", "", "")
                + row("31-03-", "Fra Læsø", "", "", "Løn", "1", "Læsø", "", "", "", "", "", "", "")
                + row("31-03-", "god", "", "B1", "Løn", "1,00", "Glostrup", "", "", "", "", "", "", ""));
        assertThat(refused.applied()).isFalse();
        assertThat(refused.problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(
                        tuple(3, "date", "import.date"),
                        tuple(4, "title", "error.required"),
                        tuple(4, "amount", "error.amount"),
                        tuple(4, "payer", "import.no-municipality"),
                        tuple(4, "period", "import.costs.days"),
                        tuple(4, "state", "error.unknown-code"),
                        tuple(4, "type", "import.costs.no-type"),
                        tuple(4, "place", "import.costs.no-place"),
                        tuple(4, "key", "import.costs.no-key"),
                        tuple(4, "directly", "import.yes-or-no"),
                        tuple(5, "period", "import.costs.no-days"),
                        tuple(6, "date", "cost.rule.paid-when"),
                        tuple(7, "type", "error.required"),
                        tuple(8, "account", "import.costs.no-account"),
                        tuple(9, "period", "cost.rule.two-years"),
                        tuple(10, "payer", "cost.rule.no-member"),
                        tuple(11, "reference", "import.costs.twice"));
        assertThat(list()).isEmpty();
    }

    @Test
    void theAccountIsToldOnceAndThenFindsTheType() {
        apply(HEAD + row("31-03-", "Første", "", "B1", "Løn", "1", "161", "", "", "6.45.1", "", "", "", ""));
        assertThat(accounts(settling.salary))
                .filteredOn(each -> each.municipality().equals(GLOSTRUP))
                .extracting(CostAccountItem::account)
                .containsExactly("6.45.1");
        apply(HEAD + row("30-04-", "Anden", "", "B2", "", "1", "161", "", "", "6.45.1", "", "", "", ""));
        assertThat(named("Anden").type()).isEqualTo(settling.salary);
        apply(HEAD + row("30-04-", "Tredje", "", "B3", "Løn", "1", "161", "", "", "7.1", "", "", "", ""));
        assertThat(accounts(settling.salary))
                .extracting(CostAccountItem::account)
                .contains("6.45.1");
    }

    @Test
    void whatIsSettledStaysAndNothingNewEntersAYearThatIsLocked() {
        String row = row("31-03-", "Rådgivning", "", "B1", "Løn", "100", "161", "", "", "", "", "", "", "R1");
        apply(HEAD + row);
        CostLineId first = named("Rådgivning").id();
        settling.cost("Delt", GLOSTRUP, "100", settling.equal, day(1, 1));
        settling.locked(settling.begin(YEAR, 1, false));
        ImportResult onAccount =
                apply(HEAD + row("30-03-", "Efter aconto", "", "B2", "Løn", "5", "161", "", "", "", "", "", "", ""));
        assertThat(onAccount.count(Act.NEW)).isOne();
        settling.locked(settling.begin(YEAR, SettlementPeriod.YEAR, false));
        CostItem delt = named("Delt");
        assertThat(delt.isSettled()).isTrue();
        assertThat(apply(HEAD + row).count(Act.UNCHANGED)).isOne();
        ImportResult refused = apply(HEAD
                + row("30-06-", "Ny", "", "B9", "Løn", "1", "161", "", "", "", "", "", "", "")
                + row("30-06-", "Direkte", "", "B10", "Løn", "1", "161", "", "", "", "", "", "ja", ""));
        assertThat(refused.problems())
                .extracting(ImportResult.Problem::line, ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(tuple(2, "period", "import.costs.settled-year"));
        Fresh.sql(
                "insert into settled_cost (collaboration_id, cost_line_id, settlement_id)"
                        + " select collaboration_id, ?, settlement_id from settled_cost where cost_line_id = ?",
                first.value(),
                delt.id().value());
        assertThat(apply(HEAD + row).count(Act.UNCHANGED)).isOne();
        assertThat(apply(HEAD + row.replace(";100;", ";101;")).problems())
                .extracting(ImportResult.Problem::column, ImportResult.Problem::reason)
                .containsExactly(tuple("amount", "cost.rule.settled"));
    }

    @Test
    void programsTakeTheTemplateAndImportItAndOnlyTheCoordinatorDoes() {
        String imports = "/api/v1/collaborations/" + fresh.ref().slug() + "/imports/costs";
        Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        assertThat(coordinator.call("GET", imports + "/template", null).body())
                .contains("Beløb uden moms", "Bilagsnummer", "1.234,56");
        String file = HEAD + row("31-03-", "Rådgivning", "", "B1", "Løn", "1", "161", "", "", "", "", "", "", "");
        assertThat(Visitor.with(Role.CONTROLLER, fresh.ref(), "161", null)
                        .call("POST", imports + "?apply=true", file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator.call("POST", imports, file).statusCode()).isEqualTo(200);
        assertThat(list()).isEmpty();
        assertThat(coordinator.call("POST", imports + "?apply=true", file).statusCode())
                .isEqualTo(200);
        assertThat(list()).hasSize(1);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private static Amount kroner(String amount) {
        return new Amount.Known(Money.of(amount));
    }

    /** @param cells the first is a day, to which the year is added */
    private static String row(String... cells) {
        String rest = String.join(";", cells).substring(cells[0].length());
        return (cells[0].isEmpty() ? "" : cells[0] + YEAR) + rest + "\n";
    }

    private CostItem named(String title) {
        return list().stream()
                .filter(cost -> cost.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<CostItem> list() {
        return fresh.asCoordinator(() -> costs.list(CostFilter.of(YEAR), new Paging(0, 100)));
    }

    private List<CostAccountItem> accounts(CostTypeId type) {
        return fresh.asCoordinator(() -> Portal.bean(CostAccounts.class).of(type));
    }

    private ImportResult apply(String file) {
        return take(true, file);
    }

    private ImportResult take(boolean apply, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return fresh.asCoordinator(() -> imports.take(new ImportOrder("costs", apply), bytes));
    }
}
