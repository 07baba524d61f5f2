package dk.tvaers.help.rest;

import dk.tvaers.help.WishItem;
import dk.tvaers.help.WishState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "HelpWish")
record WishBody(
        String id,
        String localProject,
        String project,
        String projectName,
        String municipality,
        String municipalityName,
        String title,
        @Nullable String description,
        @Nullable LocalDate neededBy,
        WishState state,

        @Schema(description = "How many municipalities have offered")
        long offers,

        Instant askedAt,
        String askedBy,
        @Nullable Instant closedAt) {

    static WishBody of(WishItem wish) {
        return new WishBody(
                wish.id().toString(),
                wish.localProjectId().toString(),
                wish.projectId().toString(),
                wish.projectName(),
                wish.municipality().value(),
                wish.municipalityName(),
                wish.title(),
                wish.description(),
                wish.neededBy(),
                wish.state(),
                wish.offers(),
                wish.askedAt(),
                wish.askedBy(),
                wish.closedAt());
    }
}
