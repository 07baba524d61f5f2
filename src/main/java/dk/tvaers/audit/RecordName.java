package dk.tvaers.audit;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What a record is called in the trail, and where it lies.
 *
 * @param id its number as the trail has it
 * @param municipality the code of the municipality it lies in, if it lies in one
 * @param project the number of the project it belongs to, if it does
 */
@Introspected
public record RecordName(
        long id,
        String name,
        @Nullable String municipality,
        @Nullable Long project) {

    public static RecordName of(long id, String name) {
        return new RecordName(id, name, null, null);
    }
}
