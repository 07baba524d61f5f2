package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role given to a person, from one date to another, both included. */
@MappedEntity("role_grant")
record RoleGrant(
        @Id RoleGrantId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        Role role,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable ProjectId projectId,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Version @Nullable Long version) {}
