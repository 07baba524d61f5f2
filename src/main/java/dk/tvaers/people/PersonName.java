package dk.tvaers.people;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.annotation.Serdeable;

/** A person as others name it. */
@Serdeable
public record PersonName(@MappedProperty PersonId id, String name) {}
