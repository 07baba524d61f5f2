package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account that is logged in somewhere. */
@MappedEntity("login_session")
record LoginSession(
        @Id Long id,
        AccountId accountId,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt) {}
