package dk.tvaers.plan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.LocalDateData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record LocalDatesToSave(
        @Schema(format = "date", description = "The first one; a date that is set already is moved instead") @Nullable
        String plannedOn,

        @Schema(format = "date", description = "Today at the latest") @Nullable
        String reachedOn) {

    LocalDateData data() {
        Fields fields = new Fields();
        LocalDate planned = fields.date("plannedOn", plannedOn);
        LocalDate reached = fields.date("reachedOn", reachedOn);
        fields.throwIfAny();
        return new LocalDateData(planned, reached);
    }
}
