package dk.tvaers.klik.rest;

import dk.tvaers.kernel.ProjectId;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.KlikTaskItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "KlikTask", description = "A task that KOMBIT gives every municipality in a project")
record KlikTaskBody(
        KlikTaskId id,
        ProjectId project,
        String projectName,

        @Schema(description = "KOMBIT's, e.g. K04.1") String number,

        String title,

        @Schema(description = "Where the task lives") @Nullable
        String link,

        @Schema(description = "Whether it stands in the newest list; only then it counts")
        boolean listed,

        @Schema(description = "How many municipalities have it to do")
        long total,

        long done,
        long inProgress,
        long notRelevant) {

    static KlikTaskBody of(KlikTaskItem task) {
        return new KlikTaskBody(
                task.id(),
                task.projectId(),
                task.projectName(),
                task.number(),
                task.title(),
                task.link(),
                task.listed(),
                task.total(),
                task.done(),
                task.inProgress(),
                task.notRelevant());
    }
}
