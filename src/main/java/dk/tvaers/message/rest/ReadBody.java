package dk.tvaers.message.rest;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "MessagesRead")
record ReadBody(
        @Schema(description = "How many were unread before") int read) {}
