package dk.tvaers.programme.rest;

import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

@Serdeable
record PersonRef(String id, String name) {

    static @Nullable PersonRef of(@Nullable PersonId id, @Nullable String name) {
        return id == null || name == null ? null : new PersonRef(id.toString(), name);
    }
}
