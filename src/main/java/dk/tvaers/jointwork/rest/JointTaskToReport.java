package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.JointTaskProgress;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a joint task is; what is left out is taken away. */
@Serdeable
record JointTaskToReport(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "PLANNED, IN_PROGRESS, DONE or GIVEN_UP")
        @Nullable
        String state,

        @Schema(
                description = "Why it is given up; required with GIVEN_UP, and kept with nothing else",
                maxLength = JointTaskProgress.REASON_LENGTH)
        @Nullable
        String reason,

        @Schema(description = "What came of it", maxLength = JointTaskProgress.RESULT_LENGTH) @Nullable
        String result) {

    JointTaskProgress progress() {
        Fields fields = new Fields();
        fields.required("state", state);
        JointTaskState read = fields.code("state", state, JointTaskState.class);
        fields.throwIfAny();
        return new JointTaskProgress(Objects.requireNonNull(read), reason, result);
    }
}
