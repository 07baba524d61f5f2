package dk.tvaers.document;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.files.FileId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version is known by its document and its number; each has a file of its own, which serves as its key here. */
@MappedEntity("document_version")
record VersionRow(
        @Id FileId fileId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        DocumentId documentId,
        int number,
        @Nullable String note,
        PersonId addedBy,
        Instant addedAt) {}
