package dk.tvaers.document.rest;

import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.DocumentType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Document")
record DocumentBody(
        String id,
        String name,
        DocumentType type,
        Audience audience,

        @Schema(description = "The id of the project that it is about") @Nullable
        String project,

        @Nullable String projectName,

        @Schema(
                description =
                        "The code of the municipality that it comes from; null when it is the collaboration's own")
        @Nullable
        String municipality,

        @Schema(description = "The number of its newest version")
        int newest,

        Instant changedAt,
        String fileName,

        @Schema(description = "Of the newest file, in bytes", type = "string")
        String size,

        @Schema(
                description = "The record that it hangs on: joint-positions or matters, a slash and the record's id",
                example = "matters/0HZ4Q7N2C5T8W")
        @Nullable
        String on) {

    static DocumentBody of(DocumentItem item) {
        return new DocumentBody(
                item.id().toString(),
                item.name(),
                item.type(),
                item.audience(),
                item.projectId() == null ? null : item.projectId().toString(),
                item.projectName(),
                item.municipalityCode() == null ? null : item.municipalityCode().value(),
                item.newest(),
                item.changedAt(),
                item.fileName(),
                Long.toString(item.size()),
                item.on() == null ? null : item.on().toString());
    }
}
