package dk.tvaers.settings;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Up to which amount a municipality's programme leader approves alone, from a day on. */
@MappedEntity("approval_limit")
record LimitRow(
        @Id ApprovalLimitId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        LocalDate fromOn,
        int kroner,
        PersonId recordedBy,
        Instant recordedAt) {}
