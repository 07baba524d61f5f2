package dk.tvaers.economy.cost;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("cost_account")
record CostAccountRow(
        @Id CostAccountId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        CostTypeId costTypeId,
        MunicipalityCode municipalityCode,
        String account,
        @Version @Nullable Long version) {

    CostAccountRow with(String other) {
        return new CostAccountRow(id, collaborationId, costTypeId, municipalityCode, other, version);
    }
}
