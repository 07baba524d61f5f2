package dk.tvaers.klik;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Projects;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tasks that KOMBIT gives every municipality in a project: listed, and linked to where they live. */
@Singleton
public class KlikTasks {

    static final String KIND = "klik-task";

    private final KlikRows rows;
    private final Projects projects;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KlikTasks(KlikRows rows, Projects projects, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.projects = projects;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What taking a task of a list in did.
     *
     * @param changed the fields that the list says otherwise than what stood there; of a new task, none
     */
    public record Taken(boolean created, List<String> changed) {
        public Taken {
            changed = List.copyOf(changed);
        }
    }

    /**
     * The tasks of a project in the order of its list; those that are no longer listed last.
     *
     * @throws NotFound when there is no such project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<KlikTaskItem> list(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        projects.get(project);
        return rows.list(context.collaborationId(), project);
    }

    /** Those of all projects, project by project. */
    @Transactional(readOnly = true)
    public List<KlikTaskItem> list() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.list(context.collaborationId(), null);
    }

    /** @throws NotFound when there is no such task in the collaboration */
    @Transactional(readOnly = true)
    public KlikTaskItem get(KlikTaskId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * Takes a task of a project's list in: a new one, or one that is known by its number and may be called or linked
     * otherwise now. Without a link the one that stands there stays.
     *
     * @param position its place in the list
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when its number or title is missing or too long, or its link is not one
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public Taken take(ProjectId project, KlikTaskData data, int position) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        projects.get(project);
        data.validate();
        rows.lock(context.collaborationId(), project);
        Optional<KlikTaskRow> known = rows.findByProjectIdAndNumber(project, data.number());
        if (known.isEmpty()) {
            KlikTaskId id = KlikTaskId.next();
            rows.save(
                    new KlikTaskRow(id, null, project, data.number(), data.title(), data.link(), position, true, null));
            trail.record(
                    "created",
                    KIND,
                    id,
                    List.of(
                            Change.to("taskNumber", data.number()),
                            Change.to("title", data.title()),
                            Change.to("link", data.link())));
            return new Taken(true, List.of());
        }
        KlikTaskRow before = known.get();
        KlikTaskRow after = before.with(data, position);
        List<Change> changes = Change.between(before, after);
        if (!changes.isEmpty()) {
            rows.update(after);
        }
        // where it stands in the list is nothing that people did to the task
        List<Change> told = changes.stream()
                .filter(each -> !each.field().equals("position"))
                .toList();
        if (!told.isEmpty()) {
            trail.record(before.listed() ? "changed" : "listed-again", KIND, before.id(), told);
        }
        return new Taken(false, told.stream().map(Change::field).toList());
    }

    /**
     * Says which tasks a project's newest list has: the others are no longer listed. They keep their marks and are not
     * counted.
     *
     * @return those that were listed until now
     * @throws NotFound when there is no such project in the collaboration
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public List<KlikTaskItem> keepOnly(ProjectId project, Set<String> numbers) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        projects.get(project);
        rows.lock(context.collaborationId(), project);
        Set<String> there =
                numbers.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<KlikTaskItem> left = new ArrayList<>();
        for (KlikTaskRow row : rows.findByProjectIdOrderByPosition(project)) {
            if (row.listed() && !there.contains(row.number().toLowerCase(Locale.ROOT))) {
                left.add(get(row.id()));
                rows.update(row.left());
                trail.record("left-out", KIND, row.id(), List.of(new Change("listed", "true", "false")));
            }
        }
        return left;
    }

    /**
     * Says where a task lives, or takes that away.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such task in the collaboration
     * @throws Invalid when it is no address of https
     * @throws Conflict when somebody else changed the task since
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public void link(KlikTaskId id, long version, @Nullable String link) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        KlikTaskRow before = rows.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        KlikTaskRow after = before.linkedTo(KlikTaskData.stripped(link));
        KlikTaskData.checkLink(new Invalid.Collector(), after.link()).throwIfAny();
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            rows.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record("changed", KIND, id, changes);
    }

    /**
     * Removes a task that nobody ever marked, such as one of a list that was taken in for the wrong project.
     *
     * @throws RuleBroken when it is or was marked
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void remove(KlikTaskId id, long version) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        KlikTaskItem before = get(id);
        rows.lock(context.collaborationId(), before.projectId());
        if (rows.countMarks(context.collaborationId(), id) > 0) {
            throw new RuleBroken("klik.rule.marked", before.name());
        }
        if (rows.remove(context.collaborationId(), id, version) == 0) {
            throw new Conflict();
        }
        trail.record("removed", KIND, id, List.of(new Change("taskNumber", before.number(), null)));
    }

    /** Whether the reader keeps the tasks: imports them and says where they live. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_PLAN, Target.COLLABORATION);
    }

    /** Whether the reader may remove it, since nobody ever marked it. */
    @Transactional(readOnly = true)
    public boolean mayRemove(KlikTaskId id) {
        return mayKeep() && rows.countMarks(context.collaborationId(), id) == 0;
    }
}
