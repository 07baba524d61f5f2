package dk.tvaers.collaboration;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A membership that is over and not yet settled.
 *
 * @param decidedBy who agreed to its end, and in whose name it is settled
 */
@Introspected
record DueLeaving(
        @MappedProperty MembershipId membership,
        @MappedProperty PersonId decidedBy) {}
