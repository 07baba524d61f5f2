package dk.tvaers.kit.mail;

import dk.tvaers.kit.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written, before it is put into the words of each language.
 *
 * @param occasion what it tells of, at most 100 characters without personal values: nobody gets two of one kind and
 *     occasion
 * @param values what stands for the placeholders, in the recipient's language
 * @param wording what somebody wrote for this one occasion; null for the collaboration's wording of the kind
 * @param until after when it is of no use and is no longer sent; null for always
 */
public record Letter(
        MailKind kind,
        String occasion,
        Map<String, Function<Texts, String>> values,
        @Nullable Wording wording,
        @Nullable Instant until) {

    private static final int LONGEST_OCCASION = 100;

    public Letter {
        if (occasion.isBlank() || occasion.length() > LONGEST_OCCASION) {
            throw new IllegalArgumentException("an occasion has 1 to 100 characters: " + occasion);
        }
        values = Map.copyOf(values);
    }

    public static Letter of(MailKind kind, String occasion) {
        return new Letter(kind, occasion, Map.of(), null, null);
    }

    public Letter with(String placeholder, String value) {
        return with(placeholder, texts -> value);
    }

    public Letter with(String placeholder, Function<Texts, String> value) {
        Map<String, Function<Texts, String>> more = new HashMap<>(values);
        more.put(placeholder, value);
        return new Letter(kind, occasion, more, wording, until);
    }

    public Letter worded(Wording given) {
        return new Letter(kind, occasion, values, given, until);
    }

    public Letter until(Instant instant) {
        return new Letter(kind, occasion, values, wording, instant);
    }
}
