package dk.tvaers.economy.settlement;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_terms")
record TermsRow(
        @Id long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        boolean silenceAccepts,
        int objectionDays,
        @Version @Nullable Long version) {}
