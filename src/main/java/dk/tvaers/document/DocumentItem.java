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
        long version) {

    public DocumentData data() {
        return new DocumentData(name, type, audience, projectId, municipalityCode);
    }

    /** Where it belongs, as rights see it. */
    public Target target() {
        return DocumentData.target(municipalityCode, projectId);
    }
}
