package dk.tvaers.platform.mail;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

/** The collaboration's own wording of a kind in one language. */
@MappedEntity("mail_template")
record TemplateRow(
        @Id String kind,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String language,
        String subject,
        String body,
        PersonId changedBy,
        long version) {}
