package dk.tvaers.kernel;

import java.util.regex.Pattern;

/**
 * A subject in the municipalities' common filing plan (KLE): {@code 85.15.02}, or with a facet {@code 85.15.00-P35}
 * (DOMAIN section 7).
 */
public final class KleNumber {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}(-[A-ZÆØÅ][0-9]{2})?");

    private KleNumber() {}

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }
}
