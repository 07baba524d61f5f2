package dk.tvaers.message;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The details of a message as they are stored. */
@Singleton
final class Details {

    private final ObjectMapper json;

    Details(ObjectMapper json) {
        this.json = json;
    }

    String written(List<String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> read(String stored) {
        try {
            List<String> read = json.readValue(stored, Argument.listOf(String.class));
            return read == null ? List.of() : List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
