package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role given to a person.
 *
 * @param municipality what the role is bound to; null when to the whole collaboration
 * @param project the project to which it is bound too; null for most roles
 * @param to its last day; null while no end is agreed
 * @param version what a change of it must name
 */
@Serdeable
public record RoleItem(
        RoleGrantId id,
        Role role,
        @Nullable MunicipalityRef municipality,
        @Nullable ProjectId project,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {

    public boolean inForceOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
