package dk.tvaers.economy.statement;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementTerms;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.economy.settlement.Terms;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StatementsTest {

    private static final Texts TEXTS = Texts.in(Texts.DANISH);

    private final Settling settling = new Settling();
    private final Statements statements = Portal.bean(Statements.class);

    @Test
    void thePostingsOfAllComeToZeroAndEachMunicipalitysToItsNet() {
        settling.cost("Løn", GLOSTRUP, "100.01");
        settling.cost("Konference", ALBERTSLUND, "30");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        account(ALBERTSLUND, "=9.8765-43");
        account(GLOSTRUP, "1234;56");
        SettlementId id = settling.begin();
        settling.send(id);
        refused("statement.rule.not-locked", () -> settling.coordinator(csv(id)));
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        settling.lock(id);
        String csv = settling.coordinator(csv(id));
        String of = "AFR-" + Settling.YEAR + "-1;";
        String days = ";01-01-" + Settling.YEAR + ";31-12-" + Settling.YEAR + ";";
        assertThat(csv)
                .isEqualTo(
                        "\uFEFFAfregning;Kommunenummer;Kommune;Konto;Tekst;Moms;Fra;Til og med;Debet (kr.);Kredit (kr.)\r\n"
                                + of + "161;Glostrup;\"1234;56\";Løn: andel (2 poster);Momsfritaget" + days
                                + "43,34;\r\n"
                                + of + "161;Glostrup;\"1234;56\";Løn: udlagt (1 post);Momsfritaget" + days
                                + ";100,01\r\n"
                                + of + "161;Glostrup;;Lånte timer;" + days + "1258,20;\r\n"
                                + of + "165;Albertslund;'=9.8765-43;Løn: andel (2 poster);Momsfritaget" + days
                                + "43,34;\r\n"
                                + of + "165;Albertslund;'=9.8765-43;Løn: udlagt (1 post);Momsfritaget" + days
                                + ";30,00\r\n"
                                + of + "165;Albertslund;;Udlånte timer;" + days + ";1258,20\r\n"
                                + of + "169;Høje-Taastrup;;Løn: andel (2 poster);Momsfritaget" + days + "43,33;\r\n");
        assertThat(sum(csv)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(sum(rows(csv, "161"))).isEqualByComparingTo("1201.53");
        assertThat(settling.fresh.<String>as(Role.AUDITOR, null, null, csv(id)))
                .as("who sees all and has no municipality")
                .isEqualTo(csv);
        assertThat((String) settling.director(GLOSTRUP, csv(id)))
                .as("a director's own, though all are seen")
                .isEqualTo(csv.lines().findFirst().orElseThrow() + "\r\n" + rows(csv, "161"));
        assertThat(settling.fresh.<String>as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, csv(id)))
                .isEqualTo(csv.lines().findFirst().orElseThrow() + "\r\n" + rows(csv, "169"));
        assertThatThrownBy(() -> settling.fresh.as(Role.PROJECT_LEADER, GLOSTRUP, null, csv(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatWasOnAccountIsTakenOffInABookingOfItsOwn() {
        settling.cost("Forventet", GLOSTRUP, null);
        SettlementId quarter = settling.locked(settling.begin(1, false));
        String onAccount = settling.coordinator(csv(quarter));
        assertThat(onAccount).contains("AFR-" + Settling.YEAR + "-K1-1;165;Albertslund;;Løn: andel (1 post);");
        assertThat(sum(onAccount)).isEqualByComparingTo(BigDecimal.ZERO);
        settling.cost("Løn", GLOSTRUP, "60");
        String year = settling.coordinator(csv(settling.locked(settling.begin())));
        assertThat(sum(year)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(rows(year, "165")).contains(";20,00;\r\n", ";A conto " + Settling.YEAR + "/1", ";;33,33\r\n");
    }

    @Test
    void aMunicipalitysStatementSaysWhatItPaysForHowAndWhatItAnswered() throws IOException {
        settling.cost("Løn", GLOSTRUP, "100.01");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        assertThat(text(settling.coordinator(pdf(id, ALBERTSLUND))))
                .contains("Kladde", "Kommunen er ikke spurgt endnu", "1 af 3 lige dele af 100,01 kr.");
        settling.send(id);
        settling.approve(id, ALBERTSLUND);
        settling.object(id, HOEJE_TAASTRUP, 1, "Vi var ikke med");
        byte[] file = settling.coordinator(pdf(id, ALBERTSLUND));
        assertThat(PdfUa.problems(file)).isEmpty();
        assertThat(text(file))
                .contains(
                        "Årsafregning " + Settling.YEAR + ", Albertslund",
                        "AFR-" + Settling.YEAR + "-1",
                        "1. januar " + Settling.YEAR + " til 31. december " + Settling.YEAR,
                        "Sendt til godkendelse",
                        "Albertslund skal netto have 1.224,86 kr.",
                        "Godkendt ",
                        "Andel 33,34",
                        "Udlånte timer -1.258,20",
                        "Netto -1.224,86",
                        "ovenfor er 0,00 kr.",
                        "Kontrollen går op",
                        "Løn 1 100,01 33,34",
                        "1 af 3 lige dele af 100,01 kr.",
                        "Glostrup 2 Test");
        assertThat(text(file)).doesNotContain("Vi var ikke med");
        byte[] objected = settling.coordinator(pdf(id, HOEJE_TAASTRUP));
        assertThat(PdfUa.problems(objected)).isEmpty();
        assertThat(text(objected))
                .contains("Indsigelse, se nedenfor", "1. Løn", "Vi var ikke med", "netto betale 33,33 kr.");
    }

    @Test
    void silenceIsToldAsSuchAndNeverAsAnApproval() throws Exception {
        settling.coordinator(doing(() -> Portal.bean(SettlementTerms.class).choose(new Terms(true, 10), 0)));
        settling.coordinator(doing(() -> {
            KeepingBudgets budgets = Portal.bean(KeepingBudgets.class);
            budgets.set(Settling.YEAR, settling.salary, new CostPlace.Everything(), Amount.of("100"), null);
            long version = Portal.bean(Budgets.class).of(Settling.YEAR).version();
            budgets.adopt(Settling.YEAR, version, Now.today(), "Styregruppens møde");
        }));
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        Instant over = Objects.requireNonNull(settling.send(id).deadlineOn())
                .atTime(12, 0)
                .plusDays(1)
                .atZone(Now.COPENHAGEN)
                .toInstant();
        Now.at(over, () -> assertThat(text(settling.coordinator(pdf(id, ALBERTSLUND))))
                .contains("Ingen indsigelse inden fristen", "Det er ikke en godkendelse.")
                .doesNotContain("Godkendt"));
    }

    @Test
    void eachReadsTheStatementsOfWhomItSeesAndNoLoanBetweenOthers() throws IOException {
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        String others = text(settling.director(HOEJE_TAASTRUP, pdf(id, ALBERTSLUND)));
        assertThat(others).contains("Udlånte timer -1.258,20", "Linjerne er kun for lånets parter");
        assertThat(others).doesNotContain("Glostrup 2 Test");
        assertThat(text(settling.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, pdf(id, ALBERTSLUND))))
                .contains("Glostrup 2 Test")
                .doesNotContain("Linjerne er kun for lånets parter", "Kontrollen går op");
        assertThatThrownBy(() -> settling.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, pdf(id, ALBERTSLUND)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settling.coordinator(pdf(id, new MunicipalityCode("183"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settling.fresh.as(Role.PROJECT_LEADER, GLOSTRUP, null, pdf(id, GLOSTRUP)))
                .isInstanceOf(Forbidden.class);
    }

    private void account(MunicipalityCode code, String account) {
        settling.fresh.as(Role.CONTROLLER, code, null, doing(() -> Portal.bean(CostAccounts.class)
                .set(settling.salary, code, account)));
    }

    private Callable<String> csv(SettlementId id) {
        return () -> new String(statements.bookkeeping(id, TEXTS).bytes(), StandardCharsets.UTF_8);
    }

    private Callable<byte[]> pdf(SettlementId id, MunicipalityCode code) {
        return () -> statements.statement(id, code, TEXTS).bytes();
    }

    /** Debit less credit. */
    private static BigDecimal sum(String csv) {
        return csv.lines()
                .filter(line -> line.contains("AFR-"))
                .map(line -> Arrays.asList(line.split(";", -1)))
                .map(cells -> amount(cells, 2).subtract(amount(cells, 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(List<String> cells, int fromTheEnd) {
        String cell = cells.get(cells.size() - fromTheEnd);
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell.replace(',', '.'));
    }

    private static String rows(String csv, String code) {
        StringBuilder rows = new StringBuilder();
        csv.lines().filter(line -> line.contains("-1;" + code + ";")).forEach(line -> rows.append(line)
                .append("\r\n"));
        return rows.toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
