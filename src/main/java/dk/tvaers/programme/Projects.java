package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

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
     * @throws Invalid when the facts cannot be accepted or the code is in use
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public ProjectId create(ProgrammeId programme, ProjectData data) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        if (!programmes.existsById(programme)) {
            throw new NotFound();
        }
        data.problems()
                .check(!projects.existsByCode(data.code()), "code", "programme.code-taken")
                .throwIfAny();
        ProjectId id = ProjectId.next();
        projects.save(new ProjectRow(
                id,
                null,
                programme,
                data.code(),
                data.shortName().strip(),
                data.fullName().strip(),
                Plain.text(data.kind()),
                Plain.text(data.replaces()),
                Plain.text(data.supplier()),
                Plain.text(data.milestones()),
                Plain.text(data.outcome()),
                projects.nextOrder(context.collaborationId(), programme),
                null));
        trail.record(
                "created",
                "project",
                id,
                List.of(Change.to("code", data.code()), Change.to("fullName", data.fullName())));
        return id;
    }
}
