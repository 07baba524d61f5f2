package dk.tvaers.economy.budget;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("budget")
record BudgetRow(
        @Id BudgetId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        int budgetYear,
        @Version @Nullable Long version) {}
