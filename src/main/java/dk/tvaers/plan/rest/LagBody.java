package dk.tvaers.plan.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record LagBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "1000") @Nullable
        Integer lagDays) {

    int days() {
        Fields fields = new Fields();
        fields.required("lagDays", lagDays);
        fields.throwIfAny();
        return Objects.requireNonNull(lagDays);
    }
}
