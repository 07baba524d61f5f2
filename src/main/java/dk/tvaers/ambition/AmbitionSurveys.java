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
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Surveys: the coordinator asks every municipality of a programme how far it will go with each project. */
@Singleton
public class AmbitionSurveys {

    /** Where surveys are found within a collaboration; mails and the bell lead there. */
    public static final String PATH = "ambitioner";

    private final SurveyRows surveys;
    private final AnswerRows answers;
    private final Programmes programmes;
    private final AmbitionPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    AmbitionSurveys(
            SurveyRows surveys,
            AnswerRows answers,
            Programmes programmes,
            AmbitionPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.surveys = surveys;
        this.answers = answers;
        this.programmes = programmes;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** A municipality whose answer waits for the reader. */
    public record Waiting(AmbitionSurveyItem survey, MunicipalityAmbition municipality) {}

    /** All surveys: the open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<AmbitionSurveyItem> list() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return surveys.list(context.collaborationId());
    }

    /** @throws NotFound when there is no such survey in the collaboration */
    @Transactional(readOnly = true)
    public AmbitionSurveyItem get(AmbitionSurveyId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return surveys.findItem(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** How far each municipality that is asked is, by its code. */
    @Transactional(readOnly = true)
    public List<MunicipalityAmbition> states(AmbitionSurveyId id) {
        AmbitionSurveyItem survey = get(id);
        return answers.listStates(context.collaborationId(), id).stream()
                .map(line -> line.item(survey))
                .toList();
    }

    /** What waits for the reader in open surveys: to be answered, or to be approved. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        List<Waiting> found = new ArrayList<>();
        if (context.actor().maySomewhere(Right.ANSWER_AMBITION)
                || context.actor().maySomewhere(Right.APPROVE_AMBITION)) {
            list().stream().filter(AmbitionSurveyItem::isOpen).forEach(survey -> states(survey.id()).stream()
                    .filter(this::waitsForReader)
                    .forEach(municipality -> found.add(new Waiting(survey, municipality))));
        }
        return found;
    }

    private boolean waitsForReader(MunicipalityAmbition municipality) {
        Target at = Target.of(municipality.code());
        return municipality.state().isToBeAnswered()
                ? guard.may(Right.ANSWER_AMBITION, at)
                : municipality.state() == AmbitionState.SUBMITTED && guard.may(Right.APPROVE_AMBITION, at);
    }

    /** Whether the reader opens and closes surveys, and decides. */
    public boolean mayConduct() {
        return guard.may(Right.CONDUCT_AMBITION, Target.COLLABORATION);
    }

    /**
     * Opens a survey. Asked is each municipality that is a member today about each project of the programme in which it takes
     * part today; their programme leaders are told.
     *
     * @throws NotFound when there is no such programme in the collaboration
     * @throws Invalid when the deadline is past
     * @throws RuleBroken when the programme has ended or has an open survey, or when nobody takes part in its projects
     * @throws Conflict when somebody else opens one just now
     * @throws Forbidden without the right to conduct surveys
     */
    @Transactional
    public AmbitionSurveyId open(ProgrammeId programme, LocalDate deadline) {
        guard.require(Right.CONDUCT_AMBITION, Target.COLLABORATION);
        ProgrammeItem about = programmes.get(programme);
        LocalDate today = Now.today();
        new Invalid.Collector()
                .check(!deadline.isBefore(today), "deadline", "ambition.rule.deadline-past")
                .throwIfAny();
        if (!about.activeOn(today)) {
            throw new RuleBroken("ambition.rule.programme-ended", about.name());
        }
        if (surveys.existsByOpenProgrammeId(programme)) {
            throw new RuleBroken("ambition.rule.open-already", about.name());
        }
        AmbitionSurveyId id = AmbitionSurveyId.next();
        Duplicates.refused(
                () -> surveys.save(SurveyRow.opened(id, programme, deadline, Now.instant(), context.person())));
        if (surveys.ask(context.collaborationId(), id, programme, today) == 0) {
            throw new RuleBroken("ambition.rule.nobody", about.name());
        }
        trail.record(
                "opened",
                AmbitionTrail.SURVEY,
                id,
                List.of(Change.to("programme", programme), Change.to("deadline", deadline)));
        AmbitionSurveyItem survey = get(id);
        answers.listStates(context.collaborationId(), id).forEach(asked -> post.opened(survey, asked));
        return id;
    }

    /**
     * Moves the deadline of an open survey, and tells those who have still to answer. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such survey in the collaboration
     * @throws Invalid when the new deadline is past
     * @throws RuleBroken when it is closed
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to conduct surveys
     */
    @Transactional
    public void moveDeadline(AmbitionSurveyId id, long version, LocalDate deadline) {
        guard.require(Right.CONDUCT_AMBITION, Target.COLLABORATION);
        SurveyRow before = open(id, version);
        if (deadline.equals(before.deadline())) {
            return;
        }
        new Invalid.Collector()
                .check(!deadline.isBefore(Now.today()), "deadline", "ambition.rule.deadline-past")
                .throwIfAny();
        surveys.update(before.due(deadline));
        trail.record(
                "deadline-moved",
                AmbitionTrail.SURVEY,
                id,
                List.of(new Change("deadline", before.deadline().toString(), deadline.toString())));
        AmbitionSurveyItem survey = get(id);
        answers.listStates(context.collaborationId(), id).stream()
                .filter(asked -> asked.state().isToBeAnswered())
                .forEach(asked -> post.deadlineMoved(survey, asked));
    }

    /** Locks a survey to be changed. */
    private SurveyRow open(AmbitionSurveyId id, long version) {
        SurveyRow row = surveys.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new RuleBroken("ambition.rule.closed");
        }
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    /**
     * Closes a survey for good: what is not approved by then stays so.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such survey in the collaboration
     * @throws RuleBroken when it is closed already
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to conduct surveys
     */
    @Transactional
    public void close(AmbitionSurveyId id, long version) {
        guard.require(Right.CONDUCT_AMBITION, Target.COLLABORATION);
        SurveyRow before = open(id, version);
        surveys.update(before.closed(Now.instant(), context.person()));
        trail.record("closed", AmbitionTrail.SURVEY, id, List.of());
    }
}
