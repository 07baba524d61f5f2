package dk.tvaers.ambition;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The municipalities' levels beside each other, and the joint level that is agreed for each project. */
@Singleton
public class JointLevels {

    private final SurveyRows surveys;
    private final AnswerRows answers;
    private final DecisionRows decisions;
    private final AmbitionSurveys reading;
    private final Projects projects;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    JointLevels(
            SurveyRows surveys,
            AnswerRows answers,
            DecisionRows decisions,
            AmbitionSurveys reading,
            Projects projects,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.surveys = surveys;
        this.answers = answers;
        this.decisions = decisions;
        this.reading = reading;
        this.projects = projects;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The approved answers of a survey beside each other, with the joint levels that hold; of a closed survey, those that
     * held when it was closed.
     *
     * @throws NotFound when there is no such survey in the collaboration
     */
    @Transactional(readOnly = true)
    public HeatMap heatMap(AmbitionSurveyId id) {
        AmbitionSurveyItem survey = reading.get(id);
        Map<ProjectId, AmbitionDecision> joint =
                decisions.listCurrent(context.collaborationId(), survey.closedAt()).stream()
                        .collect(Collectors.toMap(AmbitionDecision::projectId, Function.identity()));
        Map<ProjectId, Set<MunicipalityCode>> asked = new HashMap<>();
        surveys.listPairs(context.collaborationId(), id)
                .forEach(pair -> asked.computeIfAbsent(pair.projectId(), each -> new HashSet<>())
                        .add(pair.municipality()));
        Map<ProjectId, Map<MunicipalityCode, AmbitionChoice>> levels = new HashMap<>();
        answers.listApproved(context.collaborationId(), id)
                .forEach(line -> levels.computeIfAbsent(line.projectId(), each -> new HashMap<>())
                        .put(line.municipality(), new AmbitionChoice(line.level(), line.reason())));
        return new HeatMap(
                survey,
                reading.states(id),
                surveys.listProjects(context.collaborationId(), id).stream()
                        .map(project -> new HeatMap.Row(
                                project,
                                asked.getOrDefault(project.id(), Set.of()),
                                levels.getOrDefault(project.id(), Map.of()),
                                joint.get(project.id())))
                        .toList());
    }

    /** The newest survey that asked about a project, if there is one. */
    @Transactional(readOnly = true)
    public Optional<HeatMap> newest(ProjectId project) {
        projects.get(project);
        return surveys.findNewest(context.collaborationId(), project)
                .map(AmbitionSurveyId::new)
                .map(this::heatMap);
    }

    /**
     * What was decided of a project's joint level, the newest first; that one holds.
     *
     * @throws NotFound when there is no such project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<AmbitionDecision> of(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        projects.get(project);
        return decisions.list(context.collaborationId(), project);
    }

    /**
     * Records what is decided. It supersedes what was decided before, which stays as it was.
     *
     * @param version the number of the decision that was read; 0 when there was none
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when the day is to come or lies before that of the decision before, or without a note
     * @throws Conflict when something else was decided since
     * @throws Forbidden without the right to conduct surveys
     */
    @Transactional
    public void decide(ProjectId project, long version, DecisionData data) {
        guard.require(Right.CONDUCT_AMBITION, Target.COLLABORATION);
        Optional<AmbitionDecision> before = of(project).stream().findFirst();
        if (before.map(AmbitionDecision::number).orElse(0) != version) {
            throw new Conflict();
        }
        data.validate(Now.today(), before.map(AmbitionDecision::decidedOn).orElse(null));
        Duplicates.refused(() -> decisions.save(new DecisionRow(
                AmbitionDecisionId.next(),
                null,
                project,
                (int) version + 1,
                data.level(),
                data.decidedOn(),
                data.note(),
                Now.instant(),
                context.person())));
        String level = before.map(each -> each.level().name()).orElse(null);
        trail.record(
                "ambition-decided",
                AmbitionTrail.PROJECT,
                project,
                List.of(
                        new Change("level", level, data.level().name()),
                        Change.to("decidedOn", data.decidedOn()),
                        Change.to("note", data.note())));
    }
}
