package dk.tvaers.document;

import dk.tvaers.kit.files.FileId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param number counted from 1
 * @param note what is new in it
 * @param size in bytes
 */
@Introspected
public record VersionItem(
        int number,
        @MappedProperty FileId fileId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable String note,
        String addedByName,
        Instant addedAt) {}
