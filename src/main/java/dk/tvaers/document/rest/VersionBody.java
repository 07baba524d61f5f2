package dk.tvaers.document.rest;

import dk.tvaers.document.VersionItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "DocumentVersion")
record VersionBody(
        @Schema(description = "Counted from 1") int number,
        String fileName,
        String mediaType,

        @Schema(description = "In bytes", type = "string") String size,
        String sha256,

        @Schema(description = "What is new in it") @Nullable String note,
        String addedBy,
        Instant addedAt) {

    static VersionBody of(VersionItem item) {
        return new VersionBody(
                item.number(),
                item.fileName(),
                item.mediaType(),
                Long.toString(item.size()),
                item.sha256(),
                item.note(),
                item.addedByName(),
                item.addedAt());
    }
}
