package dk.tvaers.collaboration;

import java.util.Locale;
import java.util.regex.Pattern;

/** A collaboration's place in addresses: small letters, digits and hyphens, 2 to 40 characters. */
public final class Slug {

    public static final int LENGTH = 40;

    private static final Pattern SHAPE = Pattern.compile("(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static boolean isValid(String slug) {
        return SHAPE.matcher(slug).matches();
    }

    /** The slug that a name suggests: {@code vestegnens-monopolbrud}; shorter than two characters when the name has no more. */
    public static String of(String name) {
        String plain = name.toLowerCase(Locale.of("da"))
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(LENGTH + 1, plain.length()))
                .replaceAll("^-+", "")
                .transform(slug -> slug.substring(0, Math.min(LENGTH, slug.length())))
                .replaceAll("-+$", "");
    }
}
