package dk.tvaers.document;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * @param newest the number of its newest version
 * @param recordKind of the record that it hangs on from the first version to the last; null when it hangs on none
 */
@MappedEntity("document")
record DocumentRow(
        @Id DocumentId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        DocumentType type,
        Audience audience,
        @Nullable ProjectId projectId,
        @Nullable MunicipalityCode municipalityCode,
        int newest,
        @Nullable String recordKind,
        @Nullable Long recordId,
        @Version @Nullable Long version) {

    static DocumentRow of(DocumentId id, DocumentData data, @Nullable RecordRef on) {
        return new DocumentRow(
                id,
                null,
                data.name(),
                data.type(),
                data.audience(),
                data.project(),
                data.municipality(),
                1,
                on == null ? null : on.kind(),
                on == null ? null : on.id(),
                null);
    }

    DocumentRow with(DocumentData data) {
        return new DocumentRow(
                id,
                collaborationId,
                data.name(),
                data.type(),
                data.audience(),
                data.project(),
                data.municipality(),
                newest,
                recordKind,
                recordId,
                version);
    }

    DocumentRow withVersion(int number) {
        return new DocumentRow(
                id,
                collaborationId,
                name,
                type,
                audience,
                projectId,
                municipalityCode,
                number,
                recordKind,
                recordId,
                version);
    }

    @Nullable
    RecordRef on() {
        return recordKind == null || recordId == null ? null : new RecordRef(recordKind, recordId);
    }

    DocumentData data() {
        return new DocumentData(name, type, audience, projectId, municipalityCode);
    }
}
