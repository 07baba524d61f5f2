package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Open joint tasks lose a leaver: who was responsible is missing until the coordinator chooses another, who took part
 * no longer does. What has ended stays as it was. Visits planned after the last day are taken away.
 */
@Singleton
class LeavingJointWork implements MemberLeaving {

    private final JointTaskRows tasks;
    private final SupportVisitRows visits;
    private final SupportVisits support;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LeavingJointWork(
            JointTaskRows tasks,
            SupportVisitRows visits,
            SupportVisits support,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.tasks = tasks;
        this.visits = visits;
        this.support = support;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        List<JointTaskItem> open = tasks.open(context.collaborationId(), municipality);
        long responsible =
                open.stream().filter(task -> isResponsible(task, municipality)).count();
        long planned =
                visits.after(context.collaborationId(), municipality, lastDay).size();
        List<Consequence> found = new ArrayList<>();
        if (responsible > 0) {
            found.add(new Consequence("jointwork.leaving.responsible", responsible));
        }
        if (open.size() > responsible) {
            found.add(new Consequence("jointwork.leaving.participant", open.size() - responsible));
        }
        if (planned > 0) {
            found.add(new Consequence("jointwork.leaving.visits", planned));
        }
        return found;
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.KEEP_JOINT_TASKS, Target.COLLABORATION);
        tasks.open(context.collaborationId(), municipality).forEach(task -> leave(task, municipality));
        visits.after(context.collaborationId(), municipality, lastDay).forEach(support::remove);
    }

    private void leave(JointTaskItem task, MunicipalityCode leaver) {
        JointTaskRow before = tasks.findById(task.id()).orElseThrow(NotFound::new);
        if (isResponsible(task, leaver)) {
            JointTaskRow after = before.withoutResponsible();
            tasks.update(after);
            trail.record("member-left", KeepingJointTasks.KIND, task.id(), Change.between(before, after));
            return;
        }
        Set<MunicipalityCode> staying = new HashSet<>(task.participants());
        staying.remove(leaver);
        tasks.removeParticipant(context.collaborationId(), task.id(), leaver);
        tasks.update(before);
        trail.record(
                "member-left",
                KeepingJointTasks.KIND,
                task.id(),
                List.of(new Change(
                        KeepingJointTasks.PARTICIPANTS,
                        KeepingJointTasks.text(task.participants()),
                        KeepingJointTasks.text(staying))));
    }

    private static boolean isResponsible(JointTaskItem task, MunicipalityCode municipality) {
        return municipality.equals(task.municipalityCode());
    }
}
