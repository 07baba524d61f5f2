package dk.tvaers.ambition;

import static java.util.Objects.requireNonNull;

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
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a municipality answers: drafted and submitted by its programme leader, approved or returned by its director. */
@Singleton
public class AmbitionAnswers {

    private static final int LONGEST_COMMENT = 1000;

    private final SurveyRows surveys;
    private final AnswerRows answers;
    private final AmbitionSurveys reading;
    private final DraftContent content;
    private final AmbitionPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    AmbitionAnswers(
            SurveyRows surveys,
            AnswerRows answers,
            AmbitionSurveys reading,
            DraftContent content,
            AmbitionPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.surveys = surveys;
        this.answers = answers;
        this.reading = reading;
        this.content = content;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * A municipality's part of a survey. What is approved is for all; what is not, for those who answer or approve there and
     * for the coordinator; a draft only for those who answer.
     *
     * @throws NotFound when there is no such survey in the collaboration, or when the municipality is not asked
     */
    @Transactional(readOnly = true)
    public AnswerSheet read(AmbitionSurveyId id, MunicipalityCode code) {
        AmbitionSurveyItem survey = reading.get(id);
        StateLine state = state(id, code).orElseThrow(NotFound::new);
        Target at = Target.of(code);
        boolean answers = guard.may(Right.ANSWER_AMBITION, at);
        boolean judges = guard.may(Right.APPROVE_AMBITION, at);
        boolean sees = answers || judges || guard.may(Right.CONDUCT_AMBITION, Target.COLLABORATION);
        List<AnswerSheet.Given> given = given(id, code).stream()
                .filter(each -> sees || each.verdict() == Verdict.APPROVED)
                .toList();
        DraftLine draft = answers ? draft(id, code) : null;
        Map<ProjectId, AmbitionChoice> start =
                answers ? start(draft, given.isEmpty() ? null : given.getFirst()) : Map.of();
        return new AnswerSheet(
                survey,
                state.item(survey),
                surveys.listAsked(context.collaborationId(), id, code),
                start,
                version(draft),
                draft == null ? null : draft.savedAt(),
                draft == null ? null : draft.savedBy(),
                given,
                answers && survey.isOpen() && state.state().isToBeAnswered(),
                judges && survey.isOpen() && state.state() == AmbitionState.SUBMITTED);
    }

    /**
     * Keeps what is answered so far.
     *
     * @param version the draft's that was read; 0 when there was none
     * @throws NotFound when there is no such survey in the collaboration
     * @throws RuleBroken when the survey is closed, the municipality is not asked, or it has answered already
     * @throws Invalid when it names a project that the municipality is not asked about
     * @throws Conflict when somebody else saved the draft since
     * @throws Forbidden without the right to answer for the municipality
     */
    @Transactional
    public void save(AmbitionSurveyId id, MunicipalityCode code, long version, Map<ProjectId, AmbitionChoice> choices) {
        Set<ProjectId> asked = answering(id, code, version);
        AnswerRules.impossible(asked, choices).throwIfAny();
        answers.putDraft(context.collaborationId(), id, code, content.write(choices), Now.instant(), context.person());
        note("drafted", id, code, List.of(), Right.ANSWER_AMBITION);
    }

    /**
     * Submits the whole municipality's answer, and tells its directors.
     *
     * @param version the draft's that was read; 0 when there was none
     * @throws Invalid also when a project has no level or no reason
     * @see #save
     */
    @Transactional
    public void submit(
            AmbitionSurveyId id, MunicipalityCode code, long version, Map<ProjectId, AmbitionChoice> choices) {
        Set<ProjectId> asked = answering(id, code, version);
        AnswerRules.incomplete(asked, choices).throwIfAny();
        AmbitionAnswerId answer = AmbitionAnswerId.next();
        int number = given(id, code).size() + 1;
        answers.save(new AnswerRow(answer, null, id, code, number, Now.instant(), context.person()));
        choices.forEach((project, choice) -> answers.level(
                context.collaborationId(),
                answer,
                project,
                requireNonNull(choice.level()).name(),
                requireNonNull(choice.reason())));
        answers.dropDraft(context.collaborationId(), id, code);
        note("submitted", id, code, List.of(Change.to("number", number)), Right.ANSWER_AMBITION);
        post.waiting(reading.get(id), state(id, code).orElseThrow(), answer);
    }

    /**
     * Approves the municipality's answer for good.
     *
     * @param answer the one that was read
     * @throws NotFound when there is no such survey in the collaboration
     * @throws RuleBroken when the survey is closed, or when the director has submitted the answer
     * @throws Conflict when the answer no longer waits
     * @throws Forbidden without the right to approve for the municipality
     */
    @Transactional
    public void approve(AmbitionSurveyId id, MunicipalityCode code, AmbitionAnswerId answer) {
        judge(id, code, answer, Verdict.APPROVED, null);
        note("approved", id, code, List.of(), Right.APPROVE_AMBITION);
    }

    /**
     * Asks for another answer, and tells the programme leaders why.
     *
     * @throws Invalid without a comment
     * @see #approve
     */
    @Transactional
    public void giveBack(AmbitionSurveyId id, MunicipalityCode code, AmbitionAnswerId answer, String comment) {
        judge(id, code, answer, Verdict.RETURNED, comment.strip());
        note("returned", id, code, List.of(), Right.APPROVE_AMBITION);
        post.returned(reading.get(id), state(id, code).orElseThrow(), answer, comment.strip());
    }

    private void judge(
            AmbitionSurveyId id,
            MunicipalityCode code,
            AmbitionAnswerId answer,
            Verdict verdict,
            @Nullable String comment) {
        guard.require(Right.APPROVE_AMBITION);
        SurveyRow survey = surveys.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.APPROVE_AMBITION, Target.of(code));
        checkOpen(survey);
        if (comment != null) {
            new Invalid.Collector()
                    .check(!comment.isEmpty(), "comment", "error.required")
                    .check(comment.length() <= LONGEST_COMMENT, "comment", "error.too-long", LONGEST_COMMENT)
                    .throwIfAny();
        }
        AnswerLine newest = answers.listAnswers(context.collaborationId(), id, code).stream()
                .findFirst()
                .filter(line -> line.id().equals(answer) && line.verdict() == null)
                .orElseThrow(Conflict::new);
        if (newest.submittedById().equals(context.person())) {
            throw new RuleBroken("ambition.rule.own-answer");
        }
        answers.judge(context.collaborationId(), answer, verdict.name(), comment, Now.instant(), context.person());
    }

    /** Locks the survey for an answer, and gives the projects that are asked about. */
    private Set<ProjectId> answering(AmbitionSurveyId id, MunicipalityCode code, long version) {
        guard.require(Right.ANSWER_AMBITION);
        SurveyRow survey = surveys.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.ANSWER_AMBITION, Target.of(code));
        checkOpen(survey);
        StateLine state = state(id, code).orElseThrow(() -> notAsked(survey, code));
        if (state.state() == AmbitionState.SUBMITTED) {
            throw new RuleBroken("ambition.rule.submitted");
        }
        if (state.state() == AmbitionState.APPROVED) {
            throw new RuleBroken("ambition.rule.approved");
        }
        if (version(draft(id, code)) != version) {
            throw new Conflict();
        }
        return surveys.listAsked(context.collaborationId(), id, code).stream()
                .map(AskedProject::id)
                .collect(Collectors.toSet());
    }

    private RuleBroken notAsked(SurveyRow survey, MunicipalityCode code) {
        boolean member = surveys.countMember(context.collaborationId(), code, Now.date(survey.openedAt())) > 0;
        return new RuleBroken(member ? "ambition.rule.in-no-project" : "ambition.rule.no-member");
    }

    private static void checkOpen(SurveyRow survey) {
        if (!survey.isOpen()) {
            throw new RuleBroken("ambition.rule.closed");
        }
    }

    private Optional<StateLine> state(AmbitionSurveyId id, MunicipalityCode code) {
        return answers.listStates(context.collaborationId(), id).stream()
                .filter(line -> line.municipality().equals(code))
                .findFirst();
    }

    private List<AnswerSheet.Given> given(AmbitionSurveyId id, MunicipalityCode code) {
        Map<AmbitionAnswerId, Map<ProjectId, AmbitionChoice>> choices = new HashMap<>();
        answers.listLevels(context.collaborationId(), id, code)
                .forEach(line -> choices.computeIfAbsent(line.answerId(), each -> new HashMap<>())
                        .put(line.projectId(), new AmbitionChoice(line.level(), line.reason())));
        return answers.listAnswers(context.collaborationId(), id, code).stream()
                .map(line -> new AnswerSheet.Given(
                        line.id(),
                        line.number(),
                        line.submittedAt(),
                        line.submittedBy(),
                        choices.getOrDefault(line.id(), Map.of()),
                        line.verdict(),
                        line.comment(),
                        line.givenAt(),
                        line.givenBy()))
                .toList();
    }

    private @Nullable DraftLine draft(AmbitionSurveyId id, MunicipalityCode code) {
        return answers.findDraft(context.collaborationId(), id, code).orElse(null);
    }

    private Map<ProjectId, AmbitionChoice> start(@Nullable DraftLine draft, AnswerSheet.@Nullable Given newest) {
        if (draft != null) {
            return content.read(draft.content());
        }
        return newest == null ? Map.of() : newest.choices();
    }

    private static long version(@Nullable DraftLine draft) {
        return draft == null ? 0 : draft.version();
    }

    private void note(String act, AmbitionSurveyId id, MunicipalityCode code, List<Change> changes, Right by) {
        List<Change> all = new ArrayList<>(List.of(Change.to("municipality", code)));
        all.addAll(changes);
        trail.record(act, AmbitionTrail.SURVEY, id, all, by, Target.of(code), false);
    }
}
