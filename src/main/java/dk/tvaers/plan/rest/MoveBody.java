package dk.tvaers.plan.rest;

import dk.tvaers.plan.MoveId;
import dk.tvaers.plan.MoveItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Move", description = "A move that was made; of the supplier's date when no municipality is named")
record MoveBody(
        MoveId id,
        @Nullable String waveName,
        @Nullable String municipalityName,
        LocalDate before,
        LocalDate after,
        @Nullable String reason,
        Instant movedAt,
        @Schema(description = "The name of who moved it") String movedBy,

        @Schema(description = "How many dates of municipalities went with it")
        long dates) {

    static MoveBody of(MoveItem item) {
        return new MoveBody(
                item.id(),
                item.waveName(),
                item.municipalityName(),
                item.beforeOn(),
                item.afterOn(),
                item.reason(),
                item.movedAt(),
                item.movedByName(),
                item.dates());
    }
}
