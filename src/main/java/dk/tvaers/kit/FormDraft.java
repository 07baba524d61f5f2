package dk.tvaers.kit;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's unsaved typing in one form. */
@MappedEntity("form_draft")
record FormDraft(
        @Id String form,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        String content,
        Instant savedAt) {}
