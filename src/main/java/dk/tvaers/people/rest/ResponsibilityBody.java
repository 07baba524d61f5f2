package dk.tvaers.people.rest;

import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Responsibility")
record ResponsibilityBody(
        @Schema(description = "Names it in a handover", example = "local-project-owner/0HZX4B6G1K2M3")
        String id,

        @Schema(description = "Which one, for example KY, Glostrup")
        String what,

        @Schema(description = "To which municipality a successor must belong; null when anybody may take it over")
        @Nullable
        MunicipalityCode municipality,

        @Schema(
                description = "What becomes of it without a successor: it STAYS, or ENDS on the last day; FROZEN cannot"
                        + " be taken over")
        Unless unless) {

    static ResponsibilityBody of(Responsibility item) {
        return new ResponsibilityBody(item.id(), item.what(), item.municipality(), item.unless());
    }
}
