package dk.tvaers.economy.statement;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.billing.Ready;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.filing.FilingData;
import dk.tvaers.filing.FilingItem;
import dk.tvaers.filing.Filings;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SettlementFilingTest {

    private static final String TITLE = "Årsafregning " + Settling.YEAR;

    private final Settling settling = new Settling();
    private final Filings filings = Portal.bean(Filings.class);

    @Test
    void eachMunicipalityFilesItsStatementItsInvoicesAndWhatAllAnswered() throws IOException {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        settling.object(id, HOEJE_TAASTRUP, null, "Vi var ikke med");
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        settling.lock(id);
        settling.coordinator(() -> Portal.bean(InvoicingSettlements.class).invoice(id, (done, all) -> {}));
        List<BillItem> bills =
                settling.coordinator(() -> Portal.bean(Bills.class).of(id));
        assertThat(bills).hasSize(3);
        Map<String, byte[]> lender =
                settling.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, fetched(id, ALBERTSLUND));
        assertThat(lender)
                .containsOnlyKeys(
                        TITLE + ".pdf",
                        "metadata.json",
                        "bilag/" + TITLE + ", Albertslund.pdf",
                        "bilag/" + name(bills, GLOSTRUP, ALBERTSLUND),
                        "bilag/" + name(bills, ALBERTSLUND, GLOSTRUP));
        assertThat(new String(entry(lender, "metadata.json"), StandardCharsets.UTF_8))
                .contains("\"kind\":\"settlements\"", "\"municipality\":\"Albertslund\"");
        assertThat(PdfUa.problems(entry(lender, TITLE + ".pdf"))).isEmpty();
        assertThat(text(entry(lender, TITLE + ".pdf")))
                .contains("AFR-" + Settling.YEAR + "-1", "Låst", "Høje-Taastrup Godkendt", "Vi var ikke med")
                .contains("Fakturaer", "1.258,20");
        assertThat(text(entry(lender, "bilag/" + TITLE + ", Albertslund.pdf")))
                .contains("Udlånte timer -1.258,20", "Glostrup 2 Test");
        assertThat(new String(entry(lender, "bilag/" + name(bills, ALBERTSLUND, GLOSTRUP)), StandardCharsets.UTF_8))
                .contains("<Invoice", "timer");
        // the coordinator sees all, and yet fetches for a municipality only what is that one's
        assertThat((Map<String, byte[]>) settling.coordinator(fetched(id, HOEJE_TAASTRUP)))
                .containsOnlyKeys(
                        TITLE + ".pdf",
                        "metadata.json",
                        "bilag/" + TITLE + ", Høje-Taastrup.pdf",
                        "bilag/" + name(bills, GLOSTRUP, HOEJE_TAASTRUP));
        assertThatThrownBy(
                        () -> settling.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, fetched(id, HOEJE_TAASTRUP)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> settling.fresh.as(Role.PROJECT_LEADER, ALBERTSLUND, null, fetched(id, ALBERTSLUND)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDraftIsNotFiledAndWhatWasSentIsMarkedByEachForItself() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        assertThat((boolean) settling.coordinator(() -> filings.isFiled(id))).isFalse();
        assertThatThrownBy(() -> settling.coordinator(fetched(id, GLOSTRUP))).isInstanceOf(NotFound.class);
        settling.send(id);
        assertThat((boolean) settling.coordinator(() -> filings.isFiled(id))).isTrue();
        settling.director(
                GLOSTRUP, doing(() -> filings.put(id, GLOSTRUP, new FilingData("15/6820", null, Now.today()))));
        assertThat((List<FilingItem>) settling.director(HOEJE_TAASTRUP, () -> filings.of(id)))
                .filteredOn(each -> each.filedOn() != null)
                .extracting(FilingItem::municipalityName)
                .containsExactly("Glostrup");
    }

    private Callable<Map<String, byte[]>> fetched(SettlementId id, MunicipalityCode code) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            filings.fetch(id, code, Texts.DANISH).writeTo(out);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        };
    }

    private static byte[] entry(Map<String, byte[]> zip, String name) {
        return Objects.requireNonNull(zip.get(name), name);
    }

    private static String name(List<BillItem> bills, MunicipalityCode supplier, MunicipalityCode buyer) {
        return bills.stream()
                .filter(bill -> bill.supplier().equals(supplier) && bill.buyer().equals(buyer))
                .map(BillItem::fileName)
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
