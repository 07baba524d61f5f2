package dk.tvaers.document;

import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of documents; null narrows nothing.
 *
 * @param text a part of the name
 * @param on the record that it hangs on
 */
public record DocumentFilter(
        @Nullable String text,
        @Nullable ProjectId project,
        @Nullable DocumentType type,
        @Nullable RecordRef on,
        Sort sort) {

    /** All, by name. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, Sort.NAME);

    public DocumentFilter(@Nullable String text, @Nullable ProjectId project, @Nullable DocumentType type, Sort sort) {
        this(text, project, type, null, sort);
    }

    /** Those that hang on a record, by name. */
    public static DocumentFilter on(RecordRef record) {
        return new DocumentFilter(null, null, null, record, Sort.NAME);
    }

    /** The orders of the list; those that are alike stand by name. */
    public enum Sort {
        NAME,
        NAME_DOWN,
        /** The newest version first. */
        NEWEST,
        OLDEST
    }

    public boolean narrows() {
        return pattern() != null || project != null || type != null || on != null;
    }

    /** The text as a pattern of SQL. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Nullable
    String recordKind() {
        return on == null ? null : on.kind();
    }

    @Nullable
    Long recordId() {
        return on == null ? null : on.id();
    }

    @Nullable
    String typeName() {
        return type == null ? null : type.name();
    }
}
