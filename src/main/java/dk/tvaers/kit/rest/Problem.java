package dk.tvaers.kit.rest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type names the kind of problem: {@code urn:tvaers:problem:} and the key of its text
 * @param title the problem in the reader's language
 * @param errors the fields that were refused, if the problem is one of fields
 */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and why it was refused, in the reader's language. */
    @Serdeable
    public record Field(String field, String code, String message) {}
}
