package dk.tvaers.people;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A role in force as it is read before there is a tenant. */
@Introspected
record GrantRow(
        PersonId personId,
        Role role,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable ProjectId projectId,
        @Nullable PersonId delegatorId) {

    Grant grant() {
        return new Grant(role, municipalityCode, projectId, delegatorId);
    }
}
