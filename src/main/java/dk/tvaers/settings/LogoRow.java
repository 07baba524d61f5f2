package dk.tvaers.settings;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** The collaboration's logo; each picture has a number of its own. */
@MappedEntity("collaboration_logo")
record LogoRow(
        @Id Long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        byte[] png,
        int width,
        int height) {}
