package dk.tvaers.people;

import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;

/** A person as others name it. */
@Serdeable
public record PersonName(PersonId id, String name) {}
