package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows; what is null does not narrow it.
 *
 * @param municipality only persons who work there
 * @param project only persons who have a role in the project today, or are named as responsible for it somewhere
 * @param role only persons who have the role today
 * @param logIn only persons with a log-in, or only those without
 * @param text only persons whose name, title or e-mail contains it
 * @param gone those who have left the collaboration, in place of those who are there
 */
public record PersonFilter(
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project,
        @Nullable Role role,
        @Nullable Boolean logIn,
        @Nullable String text,
        boolean gone,
        Sort sort) {

    /** Everybody who is there, by name. */
    public static final PersonFilter ALL = new PersonFilter(null, null, null, null, Sort.NAME);

    /** Narrows those who are there, in whatever project. */
    public PersonFilter(
            @Nullable MunicipalityCode municipality,
            @Nullable Role role,
            @Nullable Boolean logIn,
            @Nullable String text,
            Sort sort) {
        this(municipality, null, role, logIn, text, false, sort);
    }

    /** The same persons in another order. */
    public PersonFilter sorted(Sort by) {
        return new PersonFilter(municipality, project, role, logIn, text, gone, by);
    }

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
