package dk.tvaers.jointwork;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joint tasks are created and changed by the coordinator; the responsible municipality tells how far they are. */
@Singleton
public class KeepingJointTasks {

    static final String KIND = "joint-task";
    static final String PARTICIPANTS = "participants";

    private final JointTaskRows tasks;
    private final JointTaskTelling telling;
    private final Members members;
    private final MunicipalityNames names;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingJointTasks(
            JointTaskRows tasks,
            JointTaskTelling telling,
            Members members,
            MunicipalityNames names,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.tasks = tasks;
        this.telling = telling;
        this.members = members;
        this.names = names;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Creates a task, planned, and tells the responsible municipality.
     *
     * @throws Invalid when the deadline is over, when the responsible or a participant is not a member today, when the
     *     responsible is among the participants, or when there is no such project
     * @throws Forbidden without the right to keep joint tasks
     */
    @Transactional
    public JointTaskId create(JointTaskData data) {
        guard.require(Right.KEEP_JOINT_TASKS, Target.COLLABORATION);
        check(data, null);
        JointTaskId id = JointTaskId.next();
        tasks.save(JointTaskRow.of(id, data));
        data.participants().forEach(code -> tasks.putParticipant(context.collaborationId(), id, code));
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("name", data.name()),
                Change.to("municipalityCode", data.municipality()),
                Change.to("deadline", data.deadline())));
        if (!data.participants().isEmpty()) {
            changes.add(Change.to(PARTICIPANTS, text(data.participants())));
        }
        trail.record("created", KIND, id, changes);
        telling.assigned(id, data, 0);
        return id;
    }

    /**
     * Describes a task anew. What is as it was writes nothing; who left the collaboration may stay with what has ended.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such task in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid as when it is created, where it differs from what it was
     * @throws Forbidden without the right to keep joint tasks
     */
    @Transactional
    public void change(JointTaskId id, long version, JointTaskData data) {
        guard.require(Right.KEEP_JOINT_TASKS, Target.COLLABORATION);
        JointTaskItem item = tasks.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        JointTaskRow before = read(id, version);
        check(data, item);
        JointTaskRow after = before.with(data);
        List<Change> changes = new ArrayList<>(Change.between(before, after));
        if (!item.participants().equals(data.participants())) {
            changes.add(new Change(PARTICIPANTS, text(item.participants()), text(data.participants())));
        }
        if (changes.isEmpty()) {
            return;
        }
        update(after);
        item.participants().stream()
                .filter(code -> !data.participants().contains(code))
                .forEach(code -> tasks.removeParticipant(context.collaborationId(), id, code));
        data.participants().stream()
                .filter(code -> !item.participants().contains(code))
                .forEach(code -> tasks.putParticipant(context.collaborationId(), id, code));
        trail.record("changed", KIND, id, changes);
        if (data.municipality().equals(before.municipalityCode())) {
            telling.changed(after, version + 1);
        } else {
            telling.assigned(id, data, version + 1);
        }
    }

    /**
     * Tells how far the task is and what came of it. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such task in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when it is given up without a reason, or when a text is too long
     * @throws Forbidden for others than the coordinator and the programme leader of the responsible municipality
     */
    @Transactional
    public void report(JointTaskId id, long version, JointTaskProgress progress) {
        JointTaskRow found = tasks.findById(id).orElseThrow(NotFound::new);
        Target target = JointTaskItem.target(found.municipalityCode());
        guard.require(Right.REPORT_JOINT_TASK, target);
        JointTaskRow before = read(id, version);
        progress.check();
        JointTaskRow after = before.with(progress, Now.today());
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        update(after);
        trail.record("reported", KIND, id, changes, Right.REPORT_JOINT_TASK, target, false);
        telling.changed(after, version + 1);
    }

    private JointTaskRow read(JointTaskId id, long version) {
        JointTaskRow row = tasks.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void update(JointTaskRow after) {
        try {
            tasks.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
    }

    private void check(JointTaskData data, @Nullable JointTaskItem before) {
        LocalDate today = Now.today();
        Set<MunicipalityCode> there =
                members.on(today).stream().map(MembershipItem::code).collect(Collectors.toSet());
        if (before != null && !before.state().isOpen()) {
            there.addAll(before.participants());
            if (before.municipalityCode() != null) {
                there.add(before.municipalityCode());
            }
        }
        Set<MunicipalityCode> strangers = new TreeSet<>(data.participants());
        strangers.removeAll(there);
        data.problems()
                .check(there.contains(data.municipality()), "municipality", "jointwork.not-a-member")
                .check(strangers.isEmpty(), PARTICIPANTS, "jointwork.participants-not-members", called(strangers))
                .check(
                        !data.deadline().isBefore(today)
                                || (before != null && before.deadline().equals(data.deadline())),
                        "deadline",
                        "jointwork.deadline-over",
                        Dates.figures(today))
                .check(
                        data.project() == null || tasks.projects(context.collaborationId(), data.project()) > 0,
                        "project",
                        "jointwork.no-such-project")
                .throwIfAny();
    }

    private String called(Set<MunicipalityCode> some) {
        if (some.isEmpty()) {
            return "";
        }
        Map<MunicipalityCode, String> all = names.all();
        return some.stream()
                .map(code -> all.getOrDefault(code, code.value()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The codes, the lowest first; what the trail keeps of them. */
    static @Nullable String text(Set<MunicipalityCode> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().sorted().map(MunicipalityCode::value).collect(Collectors.joining(" "));
    }
}
