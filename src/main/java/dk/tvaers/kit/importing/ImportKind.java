package dk.tvaers.kit.importing;

import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.excel.ExcelColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of list that can be imported. The feature that owns the records is a bean of it, and does what a row says through
 * its services, which see to rights, rules and the trail.
 */
public interface ImportKind {

    /** Its name in addresses and commands, and in the bundle {@code import} the prefix of its texts: {@code members}. */
    String key();

    /** Its place among the kinds: a collaboration is set up in this order. */
    int order();

    List<Column> columns();

    /** What may be said once beside the file, for lists of one thing that do not name it in each row. */
    default Optional<Once> once() {
        return Optional.empty();
    }

    /** Whether the list also goes out in its own columns; what comes from another system only comes in. */
    default boolean goesOut() {
        return true;
    }

    /** Looks at all rows before the first is taken, and refuses in a row what does not go with another one. */
    default void compare(List<ImportRow> rows) {}

    /**
     * Does what a row says, within the transaction of the whole file.
     *
     * @throws PortalException when the row cannot be accepted; a field of an Invalid is the key of a column
     */
    Outcome take(ImportRow row);

    /**
     * Does what follows from the list as a whole, when all its rows are taken: of what it no longer has, for instance.
     *
     * @return what became of records that no row is about
     */
    default List<Outcome> conclude(List<ImportRow> rows) {
        return List.of();
    }

    /**
     * A column that need not be in the file when its value is given beside it.
     *
     * @param choices its possible values, and what people call them
     */
    record Once(String column, Map<String, String> choices) {}

    /**
     * A column. Its head is the text {@code import.<kind>.<key>} in either language, or the key itself.
     *
     * @param example what stands there in the template
     * @param kind what the cells hold in a workbook
     */
    record Column(String key, boolean needed, String example, ExcelColumn.Kind kind) {

        /** A column of text. */
        public Column(String key, boolean needed, String example) {
            this(key, needed, example, ExcelColumn.Kind.TEXT);
        }
    }

    /** What became of a row. */
    enum Act {
        NEW,
        CHANGED,
        UNCHANGED,
        /** It stands no longer in the list. */
        LEFT_OUT
    }

    /**
     * @param subject what the row is about, as people call it
     * @param changed the keys of the columns that say something else than what stood there; of a new one, none
     */
    record Outcome(Act act, String subject, List<String> changed) {

        public static Outcome created(String subject) {
            return new Outcome(Act.NEW, subject, List.of());
        }

        /** Changed when a column says something else, else unchanged. */
        public static Outcome kept(String subject, List<String> changed) {
            return new Outcome(changed.isEmpty() ? Act.UNCHANGED : Act.CHANGED, subject, changed);
        }
    }
}
