package dk.tvaers.programme;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A person of the municipality, who may be named as responsible. */
@Introspected
public record ResponsibleItem(
        PersonId id, String name, @Nullable String title) {}
