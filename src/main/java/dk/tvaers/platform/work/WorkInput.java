package dk.tvaers.platform.work;

import dk.tvaers.kit.work.WorkId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** What a piece of work was given. */
@MappedEntity("work")
record WorkInput(
        @Id WorkId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        @SuppressWarnings("ArrayRecordComponent") byte[] input) {}
