package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A programme leader of a municipality, and how the portal writes to them. */
@Introspected
record LeaderLine(
        @MappedProperty MunicipalityCode municipality,
        @MappedProperty PersonId person,
        String name,
        int reached,
        String language) {}
