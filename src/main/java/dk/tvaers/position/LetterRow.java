package dk.tvaers.position;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was sent or answered; only ever inserted. */
@MappedEntity("position_letter")
record LetterRow(
        @Id PositionLetterId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PositionId positionId,
        LetterDirection direction,
        String party,
        LocalDate letterOn,
        @Nullable Integer number,
        @Nullable String note,
        Instant recordedAt,
        PersonId recordedBy) {}
