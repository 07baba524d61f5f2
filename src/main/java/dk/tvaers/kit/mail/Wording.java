package dk.tvaers.kit.mail;

import dk.tvaers.kernel.Invalid;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subject and text of a mail, with placeholders in brackets. */
public record Wording(String subject, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(\\p{Ll}[\\p{Ll}-]*)]");
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_FILLED_SUBJECT = 400;
    private static final int LONGEST_TEXT = 10_000;

    /**
     * Puts the values in, once: what stands in brackets in a value stays as it is. A placeholder without a value stays
     * too. A value in the subject loses its line breaks.
     */
    public Wording filled(Map<String, String> values) {
        String line = fill(subject, values).replaceAll("\\s+", " ").strip();
        return new Wording(
                line.length() <= LONGEST_FILLED_SUBJECT ? line : line.substring(0, LONGEST_FILLED_SUBJECT),
                fill(text, values));
    }

    /**
     * Checks what somebody wrote.
     *
     * @param known the placeholders that may be used
     * @param required those that must be in the text
     * @throws Invalid naming {@code subject} or {@code text}
     */
    public void check(Collection<String> known, Collection<String> required) {
        Invalid.Collector problems = new Invalid.Collector()
                .check(!subject.isBlank(), "subject", "error.required")
                .check(subject.length() <= LONGEST_SUBJECT, "subject", "error.too-long", LONGEST_SUBJECT)
                .check(!text.isBlank(), "text", "error.required")
                .check(text.length() <= LONGEST_TEXT, "text", "error.too-long", LONGEST_TEXT);
        unknown("subject", subject, known, problems);
        unknown("text", text, known, problems);
        for (String each : new TreeSet<>(required)) {
            problems.check(text.contains("[" + each + "]"), "text", "mail.template.missing", each);
        }
        problems.throwIfAny();
    }

    private static void unknown(String field, String text, Collection<String> known, Invalid.Collector problems) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            problems.check(known.contains(found.group(1)), field, "mail.template.unknown", found.group(1));
        }
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
