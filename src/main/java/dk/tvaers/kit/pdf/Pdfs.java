package dk.tvaers.kit.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;

/** Makes PDF/UA from HTML templates: tagged, with a title, a language, embedded fonts and numbered pages. */
@Singleton
public final class Pdfs {

    private static final String FOLDER = "pdf";
    private static final String FAMILY = "Source Sans 3";
    private static final int HEAD_OF_TABLES = 12;
    private static final int ENTRY_OF_TABLE = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int NO_TABLE = tag("    ");
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final PebbleEngine templates;

    Pdfs() {
        // what it tells of each font and file is no news to whoever runs the portal
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix(FOLDER);
        loader.setSuffix(".html");
        // what is put in is escaped by the engine, always
        this.templates = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .build();
    }

    /** Writes the PDF; the stream stays open. */
    public void write(PdfPage page, OutputStream out) throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useFont(font("SourceSans3-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        pdf.useFont(font("SourceSans3-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        pdf.withProducer(page.collaboration());
        pdf.withW3cDocument(new Outline(html(page)).document(page.contents()), null);
        pdf.toStream(out);
        pdf.run();
    }

    private String html(PdfPage page) throws IOException {
        Map<String, Object> content = new HashMap<>(page.content());
        content.put("title", page.title());
        content.put("language", page.texts().locale().getLanguage());
        content.put("collaboration", page.collaboration());
        content.put("contentsTitle", page.texts().get("kit.pdf.contents"));
        content.put("pageWord", page.texts().get("kit.pdf.page"));
        content.put("ofWord", page.texts().get("kit.pdf.of"));
        PdfPage.Logo logo = page.logo();
        content.put("hasLogo", logo != null);
        content.put("logoAlternative", logo == null ? "" : logo.alternative());
        content.put(
                "logo",
                logo == null
                        ? ""
                        : "data:" + logo.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(logo.image()));
        StringWriter html = new StringWriter();
        templates.getTemplate(page.template()).evaluate(html, content);
        return html.toString();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            try (InputStream stream = Pdfs.class.getResourceAsStream("/" + FOLDER + "/fonts/" + file)) {
                return new ByteArrayInputStream(
                        withoutLigatures(Objects.requireNonNull(stream, file).readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /**
     * Hides the font's table of ligatures by another name: one sign drawn for ft cannot be read as f and t again, neither by
     * a search nor by a screen reader, and is no PDF/UA.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEAD_OF_TABLES + i * ENTRY_OF_TABLE;
            if (tables.getInt(at) == LIGATURES) {
                tables.putInt(at, NO_TABLE);
            }
        }
        return font;
    }
}
