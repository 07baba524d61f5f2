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
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far each municipality is with the tasks of its projects: marked there, and counted. */
@Singleton
public class KlikMarks {

    static final String LOCAL_PROJECT = "local-project";

    private final KlikRows rows;
    private final KlikTasks tasks;
    private final Projects projects;
    private final LocalProjects locals;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KlikMarks(
            KlikRows rows,
            KlikTasks tasks,
            Projects projects,
            LocalProjects locals,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.tasks = tasks;
        this.projects = projects;
        this.locals = locals;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Every municipality in every project that has tasks, project by project. */
    @Transactional(readOnly = true)
    public List<KlikCount> counts() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.count(context.collaborationId(), null, null);
    }

    /**
     * The municipalities that take part in a project, by name; none when it has no tasks.
     *
     * @throws NotFound when there is no such project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<KlikCount> counts(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        projects.get(project);
        return rows.count(context.collaborationId(), project, null);
    }

    /**
     * One municipality in one project; empty when it has no tasks or does not take part.
     *
     * @throws NotFound when there is no such local project in the collaboration
     */
    @Transactional(readOnly = true)
    public Optional<KlikCount> count(LocalProjectId local) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        locals.get(local);
        return rows.count(context.collaborationId(), null, local).stream().findFirst();
    }

    /**
     * The tasks of a local project in the order of the list; last those that are no longer listed and have a mark. None
     * while the municipality does not take part.
     *
     * @throws NotFound when there is no such local project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<KlikMarkItem> of(LocalProjectId local) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        locals.get(local);
        return rows.listOfLocalProject(context.collaborationId(), local);
    }

    /**
     * A task in all municipalities that take part, by name.
     *
     * @throws NotFound when there is no such task in the collaboration
     */
    @Transactional(readOnly = true)
    public List<KlikMarkItem> of(KlikTaskId task) {
        tasks.get(task);
        return rows.listOfTask(context.collaborationId(), task);
    }

    /** @throws NotFound when there is no such task there, or the municipality does not take part */
    @Transactional(readOnly = true)
    public KlikMarkItem get(LocalProjectId local, KlikTaskId task) {
        return of(task).stream()
                .filter(each -> each.localProjectId().equals(local))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Marks tasks of a local project, one or many at once. What is as it was writes nothing.
     *
     * @param read the tasks, each with the version of its mark that was read; 0 while there is none
     * @param mark null opens them again
     * @param on the day of it, today at the latest; left out when they are opened again
     * @throws NotFound when there is no such local project, or one of the tasks is not there
     * @throws RuleBroken when no task is named
     * @throws Invalid without a day, or with one to come
     * @throws Conflict when somebody else marked one of them since
     * @throws Forbidden without the right to mark tasks there
     */
    @Transactional
    public void mark(LocalProjectId local, Map<KlikTaskId, Long> read, @Nullable Mark mark, @Nullable LocalDate on) {
        LocalProjectDetails details = locals.get(local);
        Target at = Target.of(details.code(), details.projectId());
        guard.require(Right.MARK_TASK, at);
        rows.lock(context.collaborationId(), local);
        if (read.isEmpty()) {
            throw new RuleBroken("klik.rule.none-chosen");
        }
        new Invalid.Collector()
                .check(mark == null || on != null, "on", "error.required")
                .check(on == null || !on.isAfter(Now.today()), "on", "klik.in-future")
                .throwIfAny();
        List<KlikMarkItem> meant = of(local).stream()
                .filter(each -> read.containsKey(each.taskId()))
                .toList();
        if (meant.size() < read.size()) {
            throw new NotFound();
        }
        if (meant.stream().anyMatch(each -> !Objects.equals(read.get(each.taskId()), each.version()))) {
            throw new Conflict();
        }
        Marked after = new Marked(mark, mark == null ? null : on);
        meant.forEach(each -> put(each, after, at));
    }

    /** Whether the reader may mark tasks there. */
    public boolean mayMark(LocalProjectId local) {
        LocalProjectDetails details = locals.get(local);
        return guard.may(Right.MARK_TASK, Target.of(details.code(), details.projectId()));
    }

    private record Marked(@Nullable Mark mark, @Nullable LocalDate markedOn) {}

    private void put(KlikMarkItem before, Marked after, Target at) {
        List<Change> changes = Change.between(new Marked(before.mark(), before.markedOn()), after);
        if (changes.isEmpty()) {
            return;
        }
        Mark mark = after.mark();
        rows.put(
                context.collaborationId(),
                before.localProjectId(),
                before.taskId(),
                mark == null ? null : mark.name(),
                after.markedOn(),
                Now.instant(),
                context.person());
        List<Change> told = new ArrayList<>(List.of(Change.to("task", before.taskId())));
        told.addAll(changes);
        trail.record("task-marked", LOCAL_PROJECT, before.localProjectId(), told, Right.MARK_TASK, at, false);
    }
}
