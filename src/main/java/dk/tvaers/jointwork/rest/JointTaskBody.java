package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "JointTask")
record JointTaskBody(
        String id,
        String name,
        @Nullable String text,

        @Schema(
                description =
                        "The code of the responsible municipality; null once it has left, until another is chosen")
        @Nullable
        String municipality,

        @Schema(description = "The codes of the municipalities that take part beside it")
        List<String> participants,

        LocalDate deadline,
        JointTaskState state,

        @Schema(description = "Why it was given up") @Nullable
        String reason,

        @Nullable String result,

        @Schema(description = "The id of the project that it belongs to") @Nullable
        String project,

        @Nullable String projectName,

        @Schema(description = "When it was done or given up") @Nullable
        LocalDate endedOn) {

    static JointTaskBody of(JointTaskItem task) {
        return new JointTaskBody(
                task.id().toString(),
                task.name(),
                task.text(),
                Objects.toString(task.municipalityCode(), null),
                task.participants().stream().map(MunicipalityCode::value).toList(),
                task.deadline(),
                task.state(),
                task.reason(),
                task.result(),
                Objects.toString(task.projectId(), null),
                task.projectName(),
                task.endedOn());
    }
}
