package dk.tvaers.filing;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.Sample;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.Picture;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FilingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final FilingData FILED = new FilingData("15/6820", "85.15.02", DAY);

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final DocumentId document = Sample.document(fresh, Sample.shared("Plan for Ærø", null));

    @Test
    void eachMunicipalityMarksForItselfAndAllSeeIt() {
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> put(FILED));
        assertThat(fresh.as(Role.READER, ALBERTSLUND, null, () -> filings().of(document)))
                .extracting(FilingItem::municipalityName, FilingItem::caseNumber, FilingItem::filedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Glostrup", "15/6820", DAY),
                        org.assertj.core.groups.Tuple.tuple("Albertslund", null, null));
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> put(FILED)))
                .isInstanceOf(Forbidden.class);
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> put(new FilingData("15/6820", null, null)));
        assertThat(fresh.asCoordinator(() -> filings().of(document)).getFirst().filedOn())
                .isNull();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'filed'"))
                .isEqualTo(2);
    }

    @Test
    void numbersAndDaysThatCannotBeAreRefused() {
        assertThatThrownBy(() -> fresh.asCoordinator(
                        () -> put(new FilingData("sag 7", "85.15", Now.today().plusDays(1)))))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("caseNumber", "kleNumber", "filedOn"));
    }

    @Test
    void whatIsFetchedIsAPdfUaTheMetadataAndTheFileItself() throws IOException {
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> put(FILED));
        Map<String, byte[]> zip = fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, this::fetch);
        assertThat(zip).containsOnlyKeys("Plan for Ærø.pdf", "metadata.json", "bilag/fil.txt");
        assertThat(new String(entry(zip, "bilag/fil.txt"), StandardCharsets.UTF_8))
                .isEqualTo("Indhold af Plan for Ærø");
        assertThat(new String(entry(zip, "metadata.json"), StandardCharsets.UTF_8))
                .contains("\"title\":\"Plan for Ærø\"", "\"caseNumber\":\"15/6820\"", "\"kleNumber\":\"85.15.02\"")
                .contains("\"parties\":[\"Glostrup\",\"Albertslund\"]", "\"municipalityCode\":\"161\"");
        assertThat(PdfUa.problems(entry(zip, "Plan for Ærø.pdf"))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(entry(zip, "Plan for Ærø.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Plan for Ærø",
                            "Glostrup, Albertslund",
                            "15/6820",
                            "85.15.02",
                            fresh.ref().name());
        }
    }

    @Test
    void aRecordThatIsNotForTheMunicipalityIsNotThereToBeFiled() {
        DocumentId internal = Sample.document(fresh, Sample.internal("Om bemanding", GLOSTRUP));
        assertThat(fresh.asCoordinator(() -> filings().of(internal)))
                .extracting(FilingItem::municipalityName)
                .containsExactly("Glostrup");
        assertThatThrownBy(() -> fresh.asCoordinator(() -> filings().fetch(internal, ALBERTSLUND, Texts.DANISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> filings()
                        .of(internal)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLocalProjectIsFiledByItsMunicipalityUnderTheNumberThatIsKnown() throws IOException {
        ProjectId ky = Projected.project(fresh, "KY");
        LocalProjectId local = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Fresh.sql("update local_project set case_number = '161-2016-7' where id = ?", local.value());
        assertThat(fresh.asCoordinator(() -> filings().of(local)))
                .extracting(FilingItem::municipalityName, FilingItem::caseNumber)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Glostrup", "161-2016-7"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fresh.asCoordinator(() -> {
            filings().fetch(local, GLOSTRUP, Texts.DANISH).writeTo(out);
            return true;
        });
        Map<String, byte[]> zip = unzipped(out.toByteArray());
        assertThat(zip).containsOnlyKeys("KY i Glostrup.pdf", "metadata.json");
        assertThat(PdfUa.problems(entry(zip, "KY i Glostrup.pdf"))).isEmpty();
    }

    @Test
    void aVersionOfTheAgreementIsFiledByEachMemberAndByTheHostUnderTheNumberItNames() throws IOException {
        LocalDate start = LocalDate.of(2015, 5, 21);
        Agreements agreements = Portal.bean(Agreements.class);
        fresh.asCoordinator(() -> Portal.bean(Offices.class).hold(Office.HOST, ALBERTSLUND, new Period(start, null)));
        AgreementId first = fresh.asCoordinator(
                () -> agreements.record(new AgreementData("Samarbejdsaftale", "Monopolbruddet", start, "15/6820")));
        AgreementId second = fresh.asCoordinator(() -> agreements.supersede(
                first, new AgreementData("Ny aftale", "Linje 1\n\nLinje 2", start.plusYears(1), null)));
        assertThat(fresh.as(Role.READER, GLOSTRUP, null, () -> filings().of(first)))
                .extracting(FilingItem::municipalityName, FilingItem::caseNumber)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Glostrup", null),
                        org.assertj.core.groups.Tuple.tuple("Albertslund", "15/6820"));
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
            filings().put(second, GLOSTRUP, FILED);
            return true;
        });
        assertThat(fresh.asCoordinator(() -> filings().of(second)).getFirst().filedOn())
                .isEqualTo(DAY);
        assertThat(fresh.asCoordinator(() -> filings().of(first)).getFirst().filedOn())
                .as("each version by itself")
                .isNull();
        Map<String, byte[]> zip = fetched(second);
        assertThat(zip).containsOnlyKeys("Ny aftale.pdf", "metadata.json");
        assertThat(PdfUa.problems(entry(zip, "Ny aftale.pdf"))).isEmpty();
        assertThat(text(entry(zip, "Ny aftale.pdf")))
                .contains("Linje 1", "Linje 2", "21. maj 2016", "Samarbejdsaftale, gældende fra 21. maj 2015");
        AgreementId foreign = Fresh.collaboration(GLOSTRUP)
                .asCoordinator(() -> agreements.record(new AgreementData("Deres", "Deres", start, null)));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> filings().of(foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLogoStandsOnThePdfWithWhatItShowsAndWithoutOneTheNameDoes() throws IOException {
        byte[] without = entry(fetched(document), "Plan for Ærø.pdf");
        fresh.asCoordinator(() -> {
            Portal.bean(CollaborationSettings.class).putLogo(Picture.of("png", 300, 100));
            return true;
        });
        byte[] with = entry(fetched(document), "Plan for Ærø.pdf");
        assertThat(pictures(without)).isZero();
        assertThat(pictures(with)).isOne();
        assertThat(PdfUa.problems(with)).isEmpty();
        assertThat(alternatives(with)).contains("Logo: " + fresh.ref().name());
        for (byte[] pdf : List.of(without, with)) {
            assertThat(text(pdf)).contains(fresh.ref().name());
        }
    }

    private Map<String, byte[]> fetched(Id id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fresh.asCoordinator(() -> {
            filings().fetch(id, GLOSTRUP, Texts.DANISH).writeTo(out);
            return true;
        });
        return unzipped(out.toByteArray());
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static int pictures(byte[] file) throws IOException {
        int found = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
                found += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }

    /** What the tags say of what cannot be read. */
    private static List<String> alternatives(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
        }
        return found;
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                alternatives(element, found);
            }
        }
    }

    @Test
    void theMarksGoWithTheRecord() {
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> put(FILED));
        fresh.asCoordinator(() -> {
            Portal.bean(KeepingDocuments.class)
                    .remove(document, Portal.bean(Documents.class).get(document).version());
            return true;
        });
        assertThat(fresh.count("select count(*) from filing where collaboration_id = ?"))
                .isZero();
    }

    private Map<String, byte[]> fetch() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        filings().fetch(document, GLOSTRUP, Texts.DANISH).writeTo(out);
        return unzipped(out.toByteArray());
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] entry(Map<String, byte[]> zip, String name) {
        return Objects.requireNonNull(zip.get(name), name);
    }

    private boolean put(FilingData data) {
        filings().put(document, GLOSTRUP, data);
        return true;
    }

    private static Filings filings() {
        return Portal.bean(Filings.class);
    }
}
