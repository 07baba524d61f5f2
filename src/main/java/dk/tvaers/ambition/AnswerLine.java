package dk.tvaers.ambition;

import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer, and what was said of it. */
@Introspected
record AnswerLine(
        @MappedProperty AmbitionAnswerId id,
        int number,
        Instant submittedAt,
        @MappedProperty PersonId submittedById,
        String submittedBy,
        @Nullable Verdict verdict,
        @Nullable String comment,
        @Nullable Instant givenAt,
        @Nullable String givenBy) {}
