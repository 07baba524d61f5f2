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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
     * @throws RuleBroken when the municipality has its local project already, or when the project is deactivated
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public LocalProjectId join(MunicipalityCode code, ProjectId project, Participation participation, LocalDate on) {
        open(project);
        check(List.of(code), "municipality", on);
        if (locals.existsByProjectIdAndMunicipalityCode(project, code)) {
            throw new RuleBroken("programme.rule.joined-already", code.value());
        }
        return add(code, project, participation, on);
    }

    /**
     * Makes the local project of each of the municipalities that has none, and leaves those of the others as they are.
     * Done again it makes none.
     *
     * @param on since when they take part so; today at the latest
     * @return what became of each, in the order asked
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when none is named, when the collaboration does not know one, or when the date is in the future
     * @throws RuleBroken when the project is deactivated
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public List<Joined> joinAll(
            Collection<MunicipalityCode> codes, ProjectId project, Participation participation, LocalDate on) {
        open(project);
        if (codes.isEmpty()) {
            throw new Invalid("municipalities", "programme.join.choose");
        }
        check(codes, "municipalities", on);
        Map<MunicipalityCode, LocalProjectId> there = locals.findByProjectId(project).stream()
                .collect(Collectors.toMap(LocalProjectRow::municipalityCode, LocalProjectRow::id));
        return codes.stream()
                .distinct()
                .map(code -> there.containsKey(code)
                        ? new Joined(code, there.get(code), false)
                        : new Joined(code, add(code, project, participation, on), true))
                .toList();
    }

    /**
     * What became of one municipality.
     *
     * @param added false when it had the local project before
     */
    public record Joined(MunicipalityCode municipality, LocalProjectId localProject, boolean added) {}

    private void open(ProjectId id) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        ProjectDetails project = projects.details(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!project.activeOn(Now.today())) {
            throw new RuleBroken("programme.rule.deactivated", project.shortName());
        }
    }

    private void check(Collection<MunicipalityCode> codes, String field, LocalDate on) {
        Invalid.Collector problems = new Invalid.Collector();
        codes.forEach(code -> problems.check(
                locals.knows(context.collaborationId(), code) > 0, field, "programme.not-a-member", code.value()));
        problems.check(!on.isAfter(Now.today()), "participationOn", "programme.in-future");
        problems.throwIfAny();
    }

    private LocalProjectId add(MunicipalityCode code, ProjectId project, Participation participation, LocalDate on) {
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
