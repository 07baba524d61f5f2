package dk.tvaers.platform.mail;

import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Choices.Logo;
import dk.tvaers.exchange.Chosen;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a collaboration's mails look: its name in its colour, and its logo. The mail says the same in plain text beside it,
 * and loads nothing from anywhere.
 *
 * @param colour {@code #rrggbb}
 */
record Dress(String collaboration, String colour, @Nullable Logo logo) {

    private static final String LOGO = "logo";
    private static final String PORTALS_OWN = "#0b5563";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="margin:0;padding:16px;background:#ffffff;color:#14232b;font:16px/1.45 'Segoe UI',Arial,sans-serif">
            <div style="max-width:640px">
            <p style="margin:0 0 16px;padding:0 0 8px;border-bottom:3px solid %s;color:%s;font-weight:bold">%s%s</p>
            <div style="white-space:pre-line">%s</div>
            </div></body></html>
            """;
    private static final String PICTURE = """
            <img src="cid:logo" alt="" width="%d" height="%d" style="display:block;margin:0 0 8px">""";

    /** Null when the collaboration has chosen neither. */
    static @Nullable Dress of(String collaboration, Chosen chosen, Choices choices) {
        if (chosen.light() == null && chosen.logo() == null) {
            return null;
        }
        return new Dress(
                collaboration,
                chosen.light() == null ? PORTALS_OWN : chosen.light().colour(),
                choices.logo().orElse(null));
    }

    /** The mail in plain text, and as a page for who can show one. */
    Multipart around(Envelope envelope) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(envelope.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart page = new MimeBodyPart();
        page.setText(page(envelope), StandardCharsets.UTF_8.name(), "html");
        MimeMultipart shown = new MimeMultipart("related", page);
        if (logo != null) {
            shown.addBodyPart(picture(logo));
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(shown);
        return new MimeMultipart("alternative", plain, whole);
    }

    private String page(Envelope envelope) {
        String picture = logo == null ? "" : PICTURE.formatted(logo.width() / 2, logo.height() / 2);
        return PAGE.formatted(
                envelope.language(),
                escaped(envelope.subject()),
                colour,
                colour,
                picture,
                escaped(collaboration),
                linked(escaped(envelope.text())));
    }

    private static MimeBodyPart picture(Logo logo) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.png(), "image/png")));
        part.setContentID("<" + LOGO + ">");
        part.setDisposition(Part.INLINE);
        part.setFileName(LOGO + ".png");
        return part;
    }

    private static String linked(String text) {
        return text.replaceAll("https?://[^\\s<>\"]+[^\\s<>\".,;:)]", "<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
