package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** A role is given with what it is bound to, and with no more (DOMAIN section 2). */
final class RoleScope {

    private RoleScope() {}

    /** @throws Invalid when the role needs a municipality or a project that is missing, or is given one it cannot have */
    static void check(Role role, @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        boolean mayHaveMunicipality = role.bound() != Role.Bound.COLLABORATION;
        boolean mustHaveMunicipality = mayHaveMunicipality && role.bound() != Role.Bound.EITHER;
        boolean hasProject = role.bound() == Role.Bound.LOCAL_PROJECT;
        new Invalid.Collector()
                .check(!mustHaveMunicipality || municipality != null, "municipality", "error.required")
                .check(mayHaveMunicipality || municipality == null, "municipality", "people.role.not-bound")
                .check(!hasProject || project != null, "project", "error.required")
                .check(hasProject || project == null, "project", "people.role.not-bound")
                .throwIfAny();
    }
}
