package dk.tvaers.economy.settlement;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_basis")
record BasisRow(
        @Id long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        IssueId issueId,
        int basisNumber,
        String basisFigures) {}
