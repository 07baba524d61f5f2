package dk.tvaers.kit.excel;

import java.time.LocalDate;

/** What sheets and files may be called. */
public final class ExcelName {

    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_FILE = 80;

    private ExcelName() {}

    /** A name for a sheet, made from a title: Excel refuses some characters, and names of more than 31. */
    static String sheet(String title) {
        return sheet(title, "");
    }

    /** The same with an ending that tells it from others. */
    static String sheet(String title, String ending) {
        String clean = cut(clean(title, "[\\[\\]:*?/\\\\]"), LONGEST_SHEET - ending.length())
                .replaceAll("^'+|'+$", "");
        return (clean.isBlank() ? "1" : clean) + ending;
    }

    /** A name for a file, made from a title and a date, which every system takes. */
    public static String file(String title, LocalDate date) {
        String clean = cut(clean(title, "[<>:\"/\\\\|?*;%]|^\\.+"), LONGEST_FILE);
        return (clean.isBlank() ? "" : clean + " ") + date + ".xlsx";
    }

    private static String clean(String title, String forbidden) {
        return title.replaceAll("\\p{C}", " ")
                .replaceAll(forbidden, " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
