package dk.tvaers.platform.files;

import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.StoredFile;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("stored_file")
record FileRow(
        @Id FileId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt) {

    StoredFile file() {
        return new StoredFile(id, name, mediaType, size, sha256, storedAt);
    }
}
