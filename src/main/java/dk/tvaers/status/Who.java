package dk.tvaers.status;

import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;

/** A person with the name as it is at the time of reading. */
@Serdeable
public record Who(PersonId id, String name) {}
