package dk.tvaers.kit.pdf;

import dk.tvaers.exchange.Choices;
import dk.tvaers.kit.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to be made from a template.
 *
 * @param texts the language that the content is written in
 * @param collaboration its name, at the head of each page
 * @param logo the collaboration's, where it has one
 * @param template the name of a template under {@code pdf/} that extends {@code page}
 * @param content what the template puts in; texts, and records and lists of them
 * @param contents whether a table of contents stands after the title
 */
public record PdfPage(
        Texts texts,
        String title,
        String collaboration,
        @Nullable Logo logo,
        String template,
        Map<String, Object> content,
        boolean contents) {

    /** The collaboration's logo on its pages, as the settings have it; null where they have none. */
    public static @Nullable Logo logo(Choices choices, String collaboration, Texts texts) {
        return choices.logo()
                .map(logo -> new Logo(logo.png(), "image/png", texts.get("kit.pdf.logo", collaboration)))
                .orElse(null);
    }

    /**
     * A picture at the head of the first page.
     *
     * @param image the bytes of a PNG or a JPEG
     * @param alternative what it shows, for who cannot see it
     */
    public record Logo(byte[] image, String mediaType, String alternative) {}
}
