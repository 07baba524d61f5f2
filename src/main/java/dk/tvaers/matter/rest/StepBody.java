package dk.tvaers.matter.rest;

import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepLine;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "MatterStep")
record StepBody(
        String municipality,

        @Schema(description = "From 1 within the municipality; the highest of each step holds")
        int number,

        MatterStep step,
        LocalDate on,
        @Nullable String body,
        @Nullable Outcome outcome,
        @Nullable Long volume,
        @Nullable String caseNumber,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {

    static StepBody of(StepLine line) {
        return new StepBody(
                line.municipality().value(),
                line.number(),
                line.step(),
                line.stepOn(),
                line.body(),
                line.outcome(),
                line.volume(),
                line.caseNumber(),
                line.note(),
                line.recordedAt(),
                line.recordedBy());
    }

    static @Nullable StepBody orNull(@Nullable StepLine line) {
        return line == null ? null : of(line);
    }
}
