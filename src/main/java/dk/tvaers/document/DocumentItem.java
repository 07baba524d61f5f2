package dk.tvaers.document;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with its newest version.
 *
 * @param newest the number of its newest version
 * @param changedAt when that was added
 * @param size of its newest file, in bytes
 * @param recordKind of the record that it hangs on; null when it hangs on none
 */
@Introspected
public record DocumentItem(
        @MappedProperty DocumentId id,
        String name,
        DocumentType type,
        Audience audience,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        @MappedProperty @Nullable MunicipalityCode municipalityCode,
        @Nullable String municipalityName,
        int newest,
        Instant changedAt,
        String fileName,
        long size,
        String sha256,
        @Nullable String recordKind,
        @Nullable Long recordId,
        long version) {

    public DocumentData data() {
        return new DocumentData(name, type, audience, projectId, municipalityCode);
    }

    /** The record that it hangs on; null when it hangs on none. */
    public @Nullable RecordRef on() {
        return recordKind == null || recordId == null ? null : new RecordRef(recordKind, recordId);
    }

    /** Where it belongs, as rights see it. */
    public Target target() {
        return DocumentData.target(municipalityCode, projectId);
    }
}
