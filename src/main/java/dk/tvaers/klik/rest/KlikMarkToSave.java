package dk.tvaers.klik.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.klik.Mark;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record KlikMarkToSave(
        @Schema(description = "DONE, IN_PROGRESS or NOT_RELEVANT; null opens the task again") @Nullable
        String mark,

        @Schema(format = "date", description = "The day of it, today at the latest") @Nullable
        String on) {

    /** What is marked, and when. */
    record Read(@Nullable Mark mark, @Nullable LocalDate on) {}

    Read read() {
        Fields fields = new Fields();
        Mark known = fields.code("mark", mark, Mark.class);
        LocalDate date = fields.date("on", on);
        fields.throwIfAny();
        return new Read(known, date);
    }
}
