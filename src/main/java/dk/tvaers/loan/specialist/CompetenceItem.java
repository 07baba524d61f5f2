package dk.tvaers.loan.specialist;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A competence that a specialist has. */
@Introspected
public record CompetenceItem(@MappedProperty CatalogueEntryId id, String name) {}
