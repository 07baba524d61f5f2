package dk.tvaers.plan.rest;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "WaveDate")
record WaveDateBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "A milestone of the project") @Nullable
        String milestone,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String supplierOn) {}
