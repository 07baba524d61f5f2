package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Texts that can stand in an XML document. */
final class DocumentText {

    private DocumentText() {}

    /** @throws Invalid when there is none, it is too long, or holds what XML cannot carry */
    static String required(String field, String text, int longest) {
        String plain = optional(field, text, longest);
        if (plain == null) {
            throw new Invalid(field, "error.required");
        }
        return plain;
    }

    /** The text without blanks around it; null when nothing is left. */
    static @Nullable String optional(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip();
        new Invalid.Collector()
                .check(plain.length() <= longest, field, "error.too-long", longest)
                .check(isXml(plain), field, "invoice.text.characters")
                .throwIfAny();
        return plain;
    }

    /** Whether XML 1.0 can carry each character (its section 2.2). */
    static boolean isXml(String text) {
        return text.codePoints()
                .allMatch(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || point >= 0x20 && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000);
    }
}
