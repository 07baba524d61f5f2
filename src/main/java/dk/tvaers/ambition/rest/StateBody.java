package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.MunicipalityAmbition;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionState")
record StateBody(
        String municipality,
        String municipalityName,
        AmbitionState state,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,

        @Schema(description = "Whether it was submitted after the deadline")
        boolean late,

        @Schema(description = "When the director approved or returned it") @Nullable
        Instant judgedAt,

        @Nullable String judgedBy) {

    static StateBody of(MunicipalityAmbition item) {
        return new StateBody(
                item.code().value(),
                item.name(),
                item.state(),
                item.submittedAt(),
                item.submittedBy(),
                item.late(),
                item.judgedAt(),
                item.judgedBy());
    }
}
