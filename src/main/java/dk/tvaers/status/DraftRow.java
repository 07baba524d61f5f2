package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shared draft of a local project; its content is a {@link ReportContent} as JSON. */
@MappedEntity("status_draft")
record DraftRow(
        @Id LocalProjectId localProjectId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String content,
        Instant savedAt,
        PersonId savedBy,
        @Version @Nullable Long version) {}
