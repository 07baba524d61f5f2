package dk.tvaers.document;

import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of documents; null narrows nothing.
 *
 * @param text a part of the name
 */
public record DocumentFilter(
        @Nullable String text,
        @Nullable ProjectId project,
        @Nullable DocumentType type,
        Sort sort) {

    /** All, by name. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, Sort.NAME);

    /** The orders of the list; those that are alike stand by name. */
    public enum Sort {
        NAME,
        NAME_DOWN,
        /** The newest version first. */
        NEWEST,
        OLDEST
    }

    public boolean narrows() {
        return pattern() != null || project != null || type != null;
    }

    /** The text as a pattern of SQL. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Nullable
    String typeName() {
        return type == null ? null : type.name();
    }
}
