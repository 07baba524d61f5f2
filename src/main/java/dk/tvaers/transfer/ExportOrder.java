package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.work.Work;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is to be fetched.
 *
 * @param what the key of a kind, or {@value #EVERYTHING}
 * @param from the first day of the reports; the other kinds are as they are today
 * @param to their last day
 * @param language that of heads and words: {@code da} or {@code en}
 */
public record ExportOrder(String what, LocalDate from, LocalDate to, String language) {

    /** All kinds, each in a workbook of its own. */
    public static final String EVERYTHING = "all";

    /** What was asked of an export in the background. */
    public static ExportOrder of(Work export) {
        return read(export.options());
    }

    static ExportOrder read(String options) {
        String[] parts = options.split(":");
        return new ExportOrder(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]);
    }

    String write() {
        return String.join(":", what, from.toString(), to.toString(), language);
    }

    void validate() {
        new Invalid.Collector()
                .check(!to.isBefore(from), "to", "error.date-order")
                .throwIfAny();
    }

    boolean isOf(String kind) {
        return what.equals(kind) || what.equals(EVERYTHING);
    }

    Texts texts() {
        return Texts.in(Locale.of(language));
    }
}
