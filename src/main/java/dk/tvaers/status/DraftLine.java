package dk.tvaers.status;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A saved draft as it is read.
 *
 * @param version as it is stored, from 0
 */
@Introspected
record DraftLine(
        String content, Instant savedAt, @MappedProperty PersonId savedBy, String saverName, long version) {

    Who who() {
        return new Who(savedBy, saverName);
    }

    /** The version as callers know it, to whom 0 means that nothing is saved. */
    long outerVersion() {
        return version + 1;
    }
}
