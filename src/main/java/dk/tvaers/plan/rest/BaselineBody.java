package dk.tvaers.plan.rest;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Baseline", description = "What a programme's plan was at a moment; it never changes")
record BaselineBody(
        BaselineId id,
        ProgrammeId programme,
        String name,
        @Nullable String note,
        Instant takenAt,
        @Schema(description = "The name of who took it") String takenBy,
        long dates) {

    static BaselineBody of(BaselineItem item) {
        return new BaselineBody(
                item.id(),
                item.programmeId(),
                item.name(),
                item.note(),
                item.takenAt(),
                item.takenByName(),
                item.dates());
    }
}
