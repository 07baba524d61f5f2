package dk.tvaers.klik;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of tasks and marks. */
@Factory
final class KlikTrail {

    @Singleton
    @Named("trail-klik-task")
    TrailKind tasks(KlikRows rows, CurrentContext context) {
        return new TrailKind(
                        KlikTasks.KIND, Right.SEE_STATUS, "created", "changed", "left-out", "listed-again", "removed")
                .field("taskNumber", String.class)
                .field("title", String.class)
                .field("link", String.class)
                .field("listed", Boolean.class)
                .untold("listed")
                .shownAt("klik/opgaver/%s")
                .records(KlikTaskId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    /** What is written of a local project here. */
    @Singleton
    @Named("trail-klik-mark")
    TrailKind marks() {
        return new TrailKind(KlikMarks.LOCAL_PROJECT, Right.SEE_COLLABORATION, "task-marked")
                .field("task", KlikTaskId.class)
                .field("mark", Mark.class)
                .field("markedOn", LocalDate.class)
                .words(Mark.class, "klik.mark");
    }
}
