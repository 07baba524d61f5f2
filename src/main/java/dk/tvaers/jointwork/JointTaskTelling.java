package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Tells the programme leaders of the responsible municipality behind the bell. */
@Singleton
class JointTaskTelling {

    /** The page of a task within the collaboration, for its id. */
    static final String PATH = "samarbejdsopgaver/";

    private static final MessageKind ASSIGNED = new MessageKind("joint-task-assigned", "jointwork.assigned");
    private static final MessageKind CHANGED = new MessageKind("joint-task-changed", "jointwork.changed");

    private final JointTaskRows tasks;
    private final Bell bell;
    private final CurrentContext context;

    JointTaskTelling(JointTaskRows tasks, Bell bell, CurrentContext context) {
        this.tasks = tasks;
        this.bell = bell;
        this.context = context;
    }

    /** That the municipality has become responsible. */
    void assigned(JointTaskId id, JointTaskData data, long version) {
        ring(ASSIGNED, id, version, data.municipality(), data.name(), data.deadline());
    }

    /** That something else about the task is no longer as it was. */
    void changed(JointTaskRow task, long version) {
        if (task.municipalityCode() != null) {
            ring(CHANGED, task.id(), version, task.municipalityCode(), task.name(), task.deadline());
        }
    }

    private void ring(
            MessageKind kind,
            JointTaskId id,
            long version,
            MunicipalityCode responsible,
            String name,
            LocalDate deadline) {
        List<PersonId> leaders = tasks.leaders(context.collaborationId(), responsible, Now.today()).stream()
                .map(JointTaskRows.Leader::personId)
                .toList();
        bell.ring(new Message(kind, id + "/" + version, List.of(name, Dates.figures(deadline)), PATH + id), leaders);
    }

    @Factory
    static final class Kinds {

        @Singleton
        @Named("joint-task-assigned")
        MessageKind assigned() {
            return ASSIGNED;
        }

        @Singleton
        @Named("joint-task-changed")
        MessageKind changed() {
            return CHANGED;
        }
    }
}
