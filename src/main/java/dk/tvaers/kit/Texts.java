package dk.tvaers.kit;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PortalException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every text of the portal, in Danish and English, from one pair of bundles per feature. */
public final class Texts {

    public static final Locale DANISH = Locale.of("da", "DK");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    /** The bundles under {@code messages/}; their keys start with the bundle's name, those of kit also with error. */
    public static final List<String> BUNDLES = List.of(
            "kit",
            "audit",
            "search",
            "people",
            "collaboration",
            "settings",
            "programme",
            "plan",
            "klik",
            "status",
            "status-overview",
            "status-month",
            "round",
            "pack",
            "ambition",
            "calendar",
            "position",
            "matter",
            "jointwork",
            "risk",
            "help",
            "loan",
            "specialist",
            "loan-market",
            "loan-page",
            "economy",
            "cost",
            "share",
            "invoice",
            "settlement",
            "billing",
            "statement",
            "key",
            "document",
            "files",
            "filing",
            "home",
            "import",
            "export",
            "demo",
            "job",
            "mail",
            "message",
            "news",
            "start");

    private static final Texts IN_DANISH = new Texts(DANISH);
    private static final Texts IN_ENGLISH = new Texts(ENGLISH);

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String name : BUNDLES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("messages/" + name, Locale.of(locale.getLanguage()), exactly);
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
    }

    /** The texts in English for an English locale, else in Danish. */
    public static Texts in(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? IN_ENGLISH : IN_DANISH;
    }

    /**
     * The texts that a browser or program asks for: Danish, unless it asks for English before it.
     *
     * @param acceptLanguage the header of that name, or null
     */
    public static Texts accepting(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return IN_DANISH;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.of("da"), Locale.of("en")));
            return best == null ? IN_DANISH : in(best);
        } catch (IllegalArgumentException unreadable) {
            return IN_DANISH;
        }
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * A text with its parameters put in as java.text.MessageFormat does.
     *
     * @throws IllegalArgumentException when no bundle has the key
     */
    public String get(String key, Object... parameters) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(parameters).map(this::inWords).toArray());
    }

    /** Amounts, dates and months as the language writes them; the rest is for the pattern. */
    private @Nullable Object inWords(@Nullable Object parameter) {
        return switch (parameter) {
            case Money amount -> new Amounts(this).figures(amount);
            case LocalDate date -> new Dates(this).words(date);
            case YearMonth month -> new Dates(this).month(month);
            case null, default -> parameter;
        };
    }

    /** The sentence of an error. */
    public String get(PortalException error) {
        return get(error.key(), error.parameters().toArray());
    }

    /** The word for a constant, under a prefix: {@code status.light.green} for (status.light, GREEN). */
    public String word(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
