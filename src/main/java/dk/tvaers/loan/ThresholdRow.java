package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_threshold")
record ThresholdRow(
        @Id LoanThresholdId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalDate fromOn,
        Money kroner,
        Instant recordedAt,
        PersonId recordedBy) {}
