package dk.tvaers.kernel;

import java.util.regex.Pattern;

/**
 * The number under which a municipality files a case in its own records system. Two shapes are in use: {@code 15/6820},
 * and {@code 326-2017-22248} with the municipality's code in front (DOMAIN section 7).
 */
public final class CaseNumber {

    private static final Pattern SHAPES = Pattern.compile("[0-9]{2}/[0-9]{1,6}|[0-9]{3}-[0-9]{4}-[0-9]{1,6}");

    private CaseNumber() {}

    public static boolean isValid(String value) {
        return SHAPES.matcher(value).matches();
    }
}
