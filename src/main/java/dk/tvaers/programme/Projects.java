package dk.tvaers.programme;

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
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects that the municipalities share; each carries out its own local project (DOMAIN section 3). */
@Singleton
public class Projects {

    private final ProjectRows projects;
    private final ProgrammeRows programmes;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Projects(ProjectRows projects, ProgrammeRows programmes, Guard guard, CurrentContext context, Trail trail) {
        this.projects = projects;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All projects with how far today's members are, by programme and in the programme's order. */
    @Transactional(readOnly = true)
    public List<ProjectItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return projects.list(context.collaborationId(), Now.today());
    }

    /** @throws NotFound when there is no such project in the collaboration */
    @Transactional(readOnly = true)
    public ProjectDetails get(ProjectId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return projects.details(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * Creates a project, last in its programme.
     *
     * @throws NotFound when there is no such programme in the collaboration
     * @throws RuleBroken when the programme is deactivated
     * @throws Invalid when the facts cannot be accepted or the code is in use
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public ProjectId create(ProgrammeId programme, ProjectData data) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        running(programme);
        checked(data, null);
        ProjectId id = ProjectId.next();
        projects.save(ProjectRow.of(id, programme, data, projects.nextOrder(context.collaborationId(), programme)));
        trail.record(
                "created",
                "project",
                id,
                List.of(Change.to("code", data.code()), Change.to("fullName", data.fullName())));
        return id;
    }

    /** The project of a code, for lists that name projects so. */
    @Transactional(readOnly = true)
    public Optional<ProjectDetails> byCode(String code) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return projects.findByCode(code).map(row -> get(row.id()));
    }

    /**
     * Replaces the facts. What is as it was writes nothing; in another programme it stands last.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such project or programme in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the facts cannot be accepted or the code is in use
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public void change(ProjectId id, long version, ProgrammeId programme, ProjectData data) {
        ProjectRow before = read(id, version);
        checked(data, id);
        boolean moves = !programme.equals(before.programmeId());
        if (moves) {
            running(programme);
        }
        int order = moves ? projects.nextOrder(context.collaborationId(), programme) : before.sortOrder();
        write("changed", before, before.with(programme, data, order));
    }

    /**
     * Gives a project its last day: after it, it is not offered to municipalities that have not joined. Local projects
     * go on as they are.
     *
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void deactivate(ProjectId id, long version, LocalDate lastDay) {
        ProjectRow before = read(id, version);
        write("deactivated", before, before.until(lastDay));
    }

    /** Takes a project's last day away. */
    @Transactional
    public void reactivate(ProjectId id, long version) {
        ProjectRow before = read(id, version);
        write("reactivated", before, before.until(null));
    }

    private void running(ProgrammeId id) {
        ProgrammeRow programme = programmes.findById(id).orElseThrow(NotFound::new);
        if (!programme.activeOn(Now.today())) {
            throw new RuleBroken("programme.rule.programme-deactivated", programme.name());
        }
    }

    private void checked(ProjectData data, @Nullable ProjectId itself) {
        data.problems()
                .check(
                        projects.findByCode(data.code())
                                .filter(other -> !other.id().equals(itself))
                                .isEmpty(),
                        "code",
                        "programme.code-taken")
                .throwIfAny();
    }

    private ProjectRow read(ProjectId id, long version) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        ProjectRow row = projects.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void write(String act, ProjectRow before, ProjectRow after) {
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            projects.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record(act, "project", after.id(), changes);
    }
}
