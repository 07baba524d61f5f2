package dk.tvaers.access;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A role that is in force today, with what it is bound to.
 *
 * @param delegator the person for whom the actor acts by delegation, or null when the role is the actor's own
 */
public record Grant(
        Role role,
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project,
        @Nullable PersonId delegator) {

    boolean covers(Right right, Target target) {
        return switch (Rights.reach(right, role)) {
            case NONE -> false;
            case ALL -> true;
            case OWN_MUNICIPALITY -> municipality != null && municipality.equals(target.municipality());
            case OWN_LOCAL_PROJECT ->
                municipality != null
                        && municipality.equals(target.municipality())
                        && project != null
                        && project.equals(target.project());
        };
    }
}
