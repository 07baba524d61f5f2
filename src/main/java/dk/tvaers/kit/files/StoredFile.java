package dk.tvaers.kit.files;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * What is known of a kept file; it never changes.
 *
 * @param name cleaned, with the ending of its type
 * @param size in bytes
 * @param sha256 the checksum of what was received, in small hexadecimal letters
 */
@Introspected
public record StoredFile(
        @MappedProperty FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
