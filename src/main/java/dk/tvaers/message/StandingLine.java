package dk.tvaers.message;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** How many messages a person has not read, and the newest of them. */
@Introspected
record StandingLine(
        @MappedProperty PersonId person,
        long unread,
        @MappedProperty MessageId newest) {}
