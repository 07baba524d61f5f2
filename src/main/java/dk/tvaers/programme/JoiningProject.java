package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** A municipality gets its local project of a shared one. */
@Singleton
public class JoiningProject {

    private final LocalProjectRows locals;
    private final ProjectRows projects;
    private final ParticipationHistory history;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    JoiningProject(
            LocalProjectRows locals,
            ProjectRows projects,
            ParticipationHistory history,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.locals = locals;
        this.projects = projects;
        this.history = history;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Makes the local project, once for each municipality and project.
     *
     * @param on since when the municipality takes part so; today at the latest
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when the collaboration does not know the municipality, or the date is in the future
     * @throws RuleBroken when the municipality has its local project already
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public LocalProjectId join(MunicipalityCode code, ProjectId project, Participation participation, LocalDate on) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        if (!projects.existsById(project)) {
            throw new NotFound();
        }
        new Invalid.Collector()
                .check(
                        locals.knows(context.collaborationId(), code) > 0,
                        "municipality",
                        "programme.not-a-member",
                        code.value())
                .check(!on.isAfter(Now.today()), "participationOn", "programme.in-future")
                .throwIfAny();
        if (locals.existsByProjectIdAndMunicipalityCode(project, code)) {
            throw new RuleBroken("programme.rule.joined-already", code.value());
        }
        LocalProjectRow row = LocalProjectRow.joined(LocalProjectId.next(), project, code, participation, on);
        locals.save(row);
        history.add(row);
        trail.record(
                "joined",
                "local-project",
                row.id(),
                List.of(
                        Change.to("municipality", code),
                        Change.to("project", project),
                        Change.to("participation", participation),
                        Change.to("participationOn", on)));
        return row.id();
    }
}
