package dk.tvaers.matter.rest;

import dk.tvaers.kernel.Now;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MunicipalityProgress;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "MatterProgress")
record ProgressBody(
        String municipality,
        String municipalityName,

        @Schema(description = "Whether it was asked after the matter was opened")
        boolean joinedLate,

        @Schema(description = "Whether it has no decision after the deadline, or decided after it")
        boolean late,

        @Schema(description = "Its last day in the collaboration, if it has left since; who left is not late") @Nullable
        LocalDate leftOn,

        @Schema(description = "Of its newest step; 0 before the first. If-Match names it when a step is written")
        int number,

        @Nullable StepBody prepared,
        @Nullable StepBody onAgenda,
        @Nullable StepBody decided) {

    static ProgressBody of(MatterItem matter, MunicipalityProgress item) {
        return new ProgressBody(
                item.code().value(),
                item.name(),
                item.joinedLate(),
                item.isLate(matter.deadline(), Now.today()),
                item.leftOn(),
                item.number(),
                StepBody.orNull(item.prepared()),
                StepBody.orNull(item.onAgenda()),
                StepBody.orNull(item.decided()));
    }
}
