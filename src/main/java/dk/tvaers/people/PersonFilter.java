package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows; what is null does not narrow it.
 *
 * @param municipality only persons who work there
 * @param role only persons who have the role today
 * @param logIn only persons with a log-in, or only those without
 * @param text only persons whose name, title or e-mail contains it
 */
public record PersonFilter(
        @Nullable MunicipalityCode municipality,
        @Nullable Role role,
        @Nullable Boolean logIn,
        @Nullable String text,
        Sort sort) {

    public static final PersonFilter ALL = new PersonFilter(null, null, null, null, Sort.NAME);

    /** The orders of the list; those that are alike stand by name. */
    public enum Sort {
        NAME,
        NAME_DOWN,
        MUNICIPALITY,
        MUNICIPALITY_DOWN
    }

    /** The text as a pattern of SQL. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Nullable
    String roleName() {
        return role == null ? null : role.name();
    }
}
