package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a municipality was reminded; in its frozen table. */
@MappedEntity("status_reminder")
record ReminderRow(
        @Id ReminderId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        LocalDate remindedOn,
        int turn,
        Instant remindedAt,
        PersonId remindedBy) {}
