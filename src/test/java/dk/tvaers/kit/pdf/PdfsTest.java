package dk.tvaers.kit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.exchange.FilingSource.Fact;
import dk.tvaers.exchange.FilingSource.Part;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.PdfUa;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfsTest {

    private static final String TEXT =
            "Sådan gik det efter aftalen, flot og fint officielt: æ, ø og å <b>ikke fed</b> & \u0001 \"færdig\"";

    @Test
    void aPageIsPdfUaWithTableContentsLogoAndSeveralPages() throws IOException {
        byte[] pdf = pdf(Texts.DANISH, logo(), true);
        assertThat(PdfUa.problems(pdf)).isEmpty();
    }

    @Test
    void titleLanguageHeadFootAndContentsStandInIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Texts.DANISH, null, true))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Referat & plan");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String first = stripper.getText(document);
            assertThat(first)
                    .contains("Vestegnen", "Referat & plan", "Indhold", "Side 1 af " + pages)
                    .contains("æ, ø og å <b>ikke fed</b> &");
            assertThat(first.lines().filter(line -> line.startsWith("Bilag")))
                    .anySatisfy(line -> assertThat(line).matches("Bilag[ .]+" + pages));
        }
    }

    @Test
    void inEnglishItSaysSo() throws IOException {
        byte[] pdf = pdf(Texts.ENGLISH, null, false);
        assertThat(PdfUa.problems(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Page 1 of")
                    .doesNotContain("Contents");
        }
    }

    private static byte[] pdf(java.util.Locale language, PdfPage.@Nullable Logo logo, boolean contents)
            throws IOException {
        List<Part> parts = List.of(
                new Part("Hvad der skete", Collections.nCopies(60, TEXT), List.of(), List.of()),
                new Part(
                        "Bilag",
                        List.of(),
                        List.of("Nummer", "Navn"),
                        List.of(List.of("1", "Første"), List.of("2", "Andet"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Pdfs()
                .write(
                        new PdfPage(
                                Texts.in(language),
                                "Referat & plan",
                                "Vestegnen",
                                logo,
                                "filing",
                                Map.of("facts", List.of(new Fact("Dato", "21. maj 2015")), "parts", parts),
                                contents),
                        out);
        return out.toByteArray();
    }

    private static PdfPage.Logo logo() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", image);
        return new PdfPage.Logo(image.toByteArray(), "image/png", "Vestegnens logo");
    }
}
