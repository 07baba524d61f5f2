package dk.tvaers.collaboration;

import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was chosen when a membership was given an end. */
@MappedEntity("leaving")
record LeavingRow(
        @Id MembershipId membershipId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MemberLeaving.LocalProjects localProjects,
        PersonId decidedBy,
        Instant decidedAt,
        @Nullable Instant settledAt) {

    LeavingRow settled(Instant at) {
        return new LeavingRow(membershipId, collaborationId, localProjects, decidedBy, decidedAt, at);
    }
}
