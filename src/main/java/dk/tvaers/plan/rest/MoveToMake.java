package dk.tvaers.plan.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.WaveId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record MoveToMake(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String to,

        @Schema(description = "Move the supplier's date for the municipalities of this wave") @Nullable
        String wave,

        @Schema(description = "Move the municipality's own date instead of the supplier's") @Nullable
        String localProject,

        @Schema(description = "For those who are told", maxLength = Move.REASON_LENGTH) @Nullable
        String reason) {

    Move move(MilestoneId milestone) {
        Fields fields = new Fields();
        WaveId chosen = fields.id("wave", wave, WaveId::of);
        LocalProjectId local = fields.id("localProject", localProject, LocalProjectId::of);
        LocalDate date = fields.requiredDate("to", to);
        return new Move(milestone, chosen, local, date, reason);
    }
}
