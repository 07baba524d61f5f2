package dk.tvaers.people;

import dk.tvaers.kernel.Invalid;
import java.util.List;

/** The languages and themes that can be chosen. */
public final class Preferred {

    public static final String SYSTEM = "system";
    public static final List<String> LANGUAGES = List.of("da", "en");
    public static final List<String> THEMES = List.of(SYSTEM, "light", "dark");

    private Preferred() {}

    static void checkLanguage(String language) {
        check("language", language, LANGUAGES);
    }

    static void checkTheme(String theme) {
        check("theme", theme, THEMES);
    }

    private static void check(String field, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new Invalid(field, "error.unknown-code", value, String.join(", ", known));
        }
    }
}
