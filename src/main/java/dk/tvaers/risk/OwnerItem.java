package dk.tvaers.risk;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** Somebody who can own a risk. */
@Introspected
public record OwnerItem(@MappedProperty PersonId id, String name) {}
