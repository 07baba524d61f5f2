package dk.tvaers.collaboration.rest;

import dk.tvaers.access.CollaborationRef;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "Collaboration")
record CollaborationBody(
        String id,

        @Schema(description = "Its place in addresses", example = "vestegnen")
        String slug,

        String name) {

    static CollaborationBody of(CollaborationRef collaboration) {
        return new CollaborationBody(collaboration.id().toString(), collaboration.slug(), collaboration.name());
    }
}
