package dk.tvaers.status;

import io.micronaut.core.annotation.Introspected;

/** A project as a column of the overview. */
@Introspected
record ProjectLine(long id, long programmeId, String code, String shortName) {}
