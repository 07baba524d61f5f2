package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once. Only the hash of its secret is kept. */
@MappedEntity("one_time_link")
record OneTimeLink(
        @Id String secretHash,
        @Nullable AccountId accountId,
        Purpose purpose,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** What a link is for. */
    enum Purpose {
        PASSWORD,
        FIRST_OPERATOR
    }
}
