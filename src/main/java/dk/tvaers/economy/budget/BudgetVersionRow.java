package dk.tvaers.economy.budget;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("budget_version")
record BudgetVersionRow(
        @Id BudgetVersionId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        BudgetId budgetId,
        int versionNumber,
        LocalDate adoptedOn,
        String decision,
        Instant writtenAt,
        PersonId writtenBy) {}
