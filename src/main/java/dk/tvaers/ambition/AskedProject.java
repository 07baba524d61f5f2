package dk.tvaers.ambition;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A project that a survey asks about. */
@Introspected
public record AskedProject(@MappedProperty ProjectId id, String shortName, String fullName) {}
