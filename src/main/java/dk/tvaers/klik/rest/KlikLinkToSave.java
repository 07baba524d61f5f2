package dk.tvaers.klik.rest;

import dk.tvaers.klik.KlikTaskData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
record KlikLinkToSave(
        @Schema(
                description = "Where the task lives: an address of https; null takes it away",
                maxLength = KlikTaskData.LINK_LENGTH)
        @Nullable
        String link) {}
