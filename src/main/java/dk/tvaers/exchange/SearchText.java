package dk.tvaers.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody types to find something: words that must all be there, whatever their case and order, with aa for å. */
public record SearchText(String typed) {

    private static final Locale DANISH = Locale.of("da");
    private static final int LONGEST = 100;

    public SearchText {
        typed = typed.strip();
        typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** The words one by one, as {@link #matches} compares them. */
    public List<String> words() {
        return words(typed);
    }

    /** Whether each word stands in one of the names. */
    public boolean matches(String... names) {
        List<String> folded = Arrays.stream(names).map(SearchText::folded).toList();
        return words().stream().allMatch(word -> folded.stream().anyMatch(name -> name.contains(word)));
    }

    /** The text for SQL's like, its words in their order. */
    public Patterns patterns() {
        String plain = typed.toLowerCase(DANISH);
        return new Patterns(pattern(plain), pattern(plain.replace("aa", "å")), pattern(plain.replace("å", "aa")));
    }

    /** A name is found that is like one of them: as typed, with å for aa, with aa for å. */
    public record Patterns(String typed, String withRing, String withoutRing) {}

    private static String pattern(String text) {
        return "%"
                + text.replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                        .replaceAll("\\s+", "%")
                + "%";
    }

    private static List<String> words(String text) {
        return Arrays.stream(folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(DANISH)
                .replaceAll("[\\s\\-\\u2010-\\u2015]+", " ")
                .strip()
                .replace("å", "aa");
    }
}
