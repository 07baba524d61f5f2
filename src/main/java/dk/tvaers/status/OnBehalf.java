package dk.tvaers.status;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;

/** When a report is on behalf of a municipality (på vegne af): DOMAIN section 3. */
final class OnBehalf {

    private OnBehalf() {}

    /** The coordinator reports, and is not a programme leader of that municipality. */
    static boolean isOnBehalf(Actor actor, MunicipalityCode municipality) {
        return actor.has(Role.COORDINATOR)
                && actor.grants().stream()
                        .noneMatch(grant ->
                                grant.role() == Role.PROGRAMME_LEADER && municipality.equals(grant.municipality()));
    }
}
