package dk.tvaers.status.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.status.round.Rhythm;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(
        name = "ReportRhythm",
        description = "All days are days of the month, 1 to 28; those not after the opening lie in the next month")
record RhythmBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer openingDay,

        @Nullable List<Integer> reminderDays,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer closingDay,

        @Schema(description = "The numbers of the months without a round, 7 is July") @Nullable
        List<Integer> monthsOff) {

    static RhythmBody of(Rhythm rhythm) {
        return new RhythmBody(
                rhythm.openingDay(),
                rhythm.reminderDays(),
                rhythm.closingDay(),
                rhythm.monthsOff().stream().map(Month::getValue).sorted().toList());
    }

    Rhythm rhythm() {
        List<Integer> off = monthsOff == null ? List.of() : monthsOff;
        new Invalid.Collector()
                .check(openingDay != null, "openingDay", "error.required")
                .check(closingDay != null, "closingDay", "error.required")
                .check(
                        off.stream().allMatch(month -> month >= 1 && month <= 12),
                        "monthsOff",
                        "error.number-range",
                        1,
                        12)
                .throwIfAny();
        return new Rhythm(
                Objects.requireNonNull(openingDay),
                reminderDays == null ? List.of() : reminderDays,
                Objects.requireNonNull(closingDay),
                off.stream().map(Month::of).collect(Collectors.toSet()));
    }
}
