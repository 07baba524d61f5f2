package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The joint tasks as all members read them. */
@Singleton
public class JointTasks {

    /** So many days before its deadline a task is said to be due soon. */
    public static final int SOON = 14;

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final JointTaskRows tasks;
    private final Guard guard;
    private final CurrentContext context;

    JointTasks(JointTaskRows tasks, Guard guard, CurrentContext context) {
        this.tasks = tasks;
        this.guard = guard;
        this.context = context;
    }

    /** A page of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<JointTaskItem> list(JointTaskFilter filter, Paging paging) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return tasks.list(
                context.collaborationId(),
                filter.states(),
                filter.before(Now.today()),
                filter.pattern(),
                filter.project(),
                filter.municipality(),
                filter.sort().name(),
                paging.size(),
                paging.offset());
    }

    @Transactional(readOnly = true)
    public long count(JointTaskFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return tasks.count(
                context.collaborationId(),
                filter.states(),
                filter.before(Now.today()),
                filter.pattern(),
                filter.project(),
                filter.municipality());
    }

    /** @throws NotFound when there is no such task in the collaboration */
    @Transactional(readOnly = true)
    public JointTaskItem get(JointTaskId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return tasks.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** The open ones in which a municipality has a part, or all of them; the nearest deadline first. */
    @Transactional(readOnly = true)
    public List<JointTaskItem> open(@Nullable MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return tasks.open(context.collaborationId(), municipality);
    }

    /**
     * What waits for the reader, who tells how far it is: open tasks that are overdue or due soon, and for the
     * coordinator those that have lost their responsible.
     */
    @Transactional(readOnly = true)
    public List<JointTaskItem> waiting() {
        boolean everything = guard.may(Right.REPORT_JOINT_TASK, Target.COLLABORATION);
        List<String> own = context.actor().municipalities().stream()
                .filter(code -> guard.may(Right.REPORT_JOINT_TASK, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
        return everything || !own.isEmpty()
                ? tasks.waiting(
                        context.collaborationId(), Now.today().plusDays(SOON), everything, own.isEmpty() ? NONE : own)
                : List.of();
    }

    /** Whether the reader may tell how far the task is, for views that offer it. */
    public boolean mayReport(JointTaskItem task) {
        return guard.may(Right.REPORT_JOINT_TASK, task.target());
    }

    /** Whether the reader may create tasks and change all that is said of them. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_JOINT_TASKS, Target.COLLABORATION);
    }
}
