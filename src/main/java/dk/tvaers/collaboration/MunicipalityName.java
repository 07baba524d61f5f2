package dk.tvaers.collaboration;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the ways in which a municipality's name is written to one: "Høje Taastrup", "HØJE-TÅSTRUP KOMMUNE" (DOMAIN section 7). */
final class MunicipalityName {

    private static final Pattern KIND = Pattern.compile(" (regions)?kommune$");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-\\u2010-\\u2015]+");
    private static final Locale DANISH = Locale.of("da");

    private MunicipalityName() {}

    static String normalised(String name) {
        String plain = GAPS.matcher(name.strip().toLowerCase(DANISH)).replaceAll(" ");
        return KIND.matcher(plain).replaceFirst("").replace("å", "aa");
    }
}
