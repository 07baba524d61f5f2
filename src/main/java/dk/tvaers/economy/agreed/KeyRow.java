package dk.tvaers.economy.agreed;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("allocation_key")
record KeyRow(
        @Id AllocationKeyId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        @Nullable String purpose,
        int newestNumber,
        @Version @Nullable Long version) {

    static KeyRow named(AllocationKeyId id, KeyData data) {
        return new KeyRow(id, null, data.name(), data.purpose(), 1, null);
    }

    KeyRow withNextVersion() {
        return new KeyRow(id, collaborationId, name, purpose, newestNumber + 1, version);
    }
}
