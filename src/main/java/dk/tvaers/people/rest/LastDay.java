package dk.tvaers.people.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LastDay")
record LastDay(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "The last day it is in force; yesterday ends it at once")
        @Nullable
        String lastDay) {

    LocalDate date() {
        Fields fields = new Fields();
        fields.required("lastDay", lastDay);
        LocalDate date = fields.date("lastDay", lastDay);
        fields.throwIfAny();
        if (date == null) {
            throw new IllegalStateException("refused above");
        }
        return date;
    }
}
