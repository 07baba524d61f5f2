package dk.tvaers.kit.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a file as it is kept: no path, nothing that a system or a reader takes for something else. */
public final class FileName {

    /** With the ending; Windows gets along with it in a deep folder. */
    static final int LONGEST = 120;

    private static final String NAMELESS = "fil";

    private FileName() {}

    /** Cleans a name as a sender gave it; a clean name stays as it is. */
    public static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // controls, marks that turn the direction of writing, and what Windows keeps for itself
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\p{Zs}+", " ");
        name = trimmed(name);
        if (name.length() > LONGEST) {
            String ending = ending(name);
            int room = LONGEST - (ending.isEmpty() ? 0 : ending.length() + 1);
            name = room < 1 ? cut(name, LONGEST) : trimmed(cut(name, room)) + (ending.isEmpty() ? "" : "." + ending);
        }
        return name.isEmpty() ? NAMELESS : name;
    }

    /** What follows the last dot, in small letters; empty without one. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its ending. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    /** Never in the middle of a sign that takes two places. */
    private static String cut(String name, int length) {
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end);
    }
}
