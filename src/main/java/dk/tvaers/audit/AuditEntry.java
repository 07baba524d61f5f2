package dk.tvaers.audit;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail. Holds ids of persons, never their names; of personal fields only that they changed. */
@MappedEntity("audit_entry")
record AuditEntry(
        @Id Long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        Instant at,
        PersonId actorId,
        @Nullable PersonId forPersonId,
        @Nullable MunicipalityCode forMunicipality,
        String act,
        String recordKind,
        @Nullable Long recordId,
        @Nullable String changes) {}
