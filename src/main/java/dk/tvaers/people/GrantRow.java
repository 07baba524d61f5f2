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
        long personId,
        String role,
        @Nullable String municipalityCode,
        @Nullable Long projectId,
        @Nullable Long delegatorId) {

    Grant grant() {
        return new Grant(
                Role.valueOf(role),
                municipalityCode == null ? null : new MunicipalityCode(municipalityCode),
                projectId == null ? null : new ProjectId(projectId),
                delegatorId == null ? null : new PersonId(delegatorId));
    }
}
