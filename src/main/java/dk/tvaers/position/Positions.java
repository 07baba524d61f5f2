package dk.tvaers.position;

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
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of what is held in common towards KL, KOMBIT and others: questions are raised, changed and closed. */
@Singleton
public class Positions {

    /** Where questions are found within a collaboration; mails and the bell lead there. */
    public static final String PATH = "interesser";

    private final PositionRows positions;
    private final Projects projects;
    private final Programmes programmes;
    private final PositionPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Positions(
            PositionRows positions,
            Projects projects,
            Programmes programmes,
            PositionPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.positions = positions;
        this.projects = projects;
        this.programmes = programmes;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All questions: the open ones first, those with the nearest deadline before the others. */
    @Transactional(readOnly = true)
    public List<PositionItem> list() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return positions.list(context.collaborationId());
    }

    /** @throws NotFound when there is no such question in the collaboration */
    @Transactional(readOnly = true)
    public PositionItem get(PositionId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return positions.findItem(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** The questions about a project. */
    @Transactional(readOnly = true)
    public List<PositionItem> about(ProjectId project) {
        return list().stream().filter(each -> project.equals(each.projectId())).toList();
    }

    /** Open questions with a deadline: those that wait to be sent, by their deadline, before those that wait for an answer. */
    @Transactional(readOnly = true)
    public List<PositionItem> withDeadline() {
        return list().stream()
                .filter(each -> each.isOpen() && each.deadline() != null)
                .sorted(Comparator.comparing(each -> !each.isToBeSent()))
                .toList();
    }

    /** Whether the reader changes questions, records what is held in common, sent and answered, and closes. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_POSITIONS, Target.COLLABORATION);
    }

    /**
     * Raises a question, and tells the programme leaders, who say where their municipality stands.
     *
     * @param by the municipality that raises it; null for the coordinator
     * @throws NotFound when there is no such programme or project in the collaboration
     * @throws Invalid when the data cannot be accepted, or when the deadline is past
     * @throws RuleBroken when the municipality is no member today, or the project is none of the programme
     * @throws Forbidden without the right to speak for the municipality, or to keep positions
     */
    @Transactional
    public PositionId raise(@Nullable MunicipalityCode by, PositionData data) {
        if (by == null) {
            guard.require(Right.KEEP_POSITIONS, Target.COLLABORATION);
        } else {
            guard.require(Right.STATE_POSITION, Target.of(by));
            if (positions.countMember(context.collaborationId(), by, Now.today()) == 0) {
                throw new RuleBroken("position.rule.no-member");
            }
        }
        data.problems()
                .check(
                        data.deadline() == null || !data.deadline().isBefore(Now.today()),
                        "deadline",
                        "position.rule.deadline-past")
                .throwIfAny();
        checkPlace(data);
        PositionId id = PositionId.next();
        positions.save(PositionRow.raised(id, data, by, Now.instant(), context.person()));
        List<Change> changes = new ArrayList<>(
                List.of(Change.to("question", data.question()), Change.to("recipient", data.recipient())));
        if (data.deadline() != null) {
            changes.add(Change.to("deadline", data.deadline()));
        }
        if (by == null) {
            trail.record("raised", PositionTrail.POSITION, id, changes);
        } else {
            trail.record("raised", PositionTrail.POSITION, id, changes, Right.STATE_POSITION, Target.of(by), mayKeep());
        }
        post.raised(get(id));
        return id;
    }

    /**
     * Changes what a question is about.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such question, programme or project in the collaboration
     * @throws Invalid when the data cannot be accepted
     * @throws RuleBroken when the question is closed, or the project is none of the programme
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep positions
     */
    @Transactional
    public void change(PositionId id, long version, PositionData data) {
        PositionRow before = open(id, version);
        data.problems().throwIfAny();
        checkPlace(data);
        List<Change> changes = Change.between(before.data(), data);
        if (!changes.isEmpty()) {
            positions.update(before.with(data));
            trail.record("changed", PositionTrail.POSITION, id, changes);
        }
    }

    /**
     * Closes a question for good with what came of it.
     *
     * @throws Invalid when the data cannot be accepted
     * @see #change
     */
    @Transactional
    public void close(PositionId id, long version, ClosingData data) {
        PositionRow before = open(id, version);
        data.validate(Now.today(), Now.date(before.raisedAt()), get(id).sentOn() != null);
        positions.update(before.closed(data));
        trail.record(
                "closed",
                PositionTrail.POSITION,
                id,
                List.of(
                        Change.to("result", data.result()),
                        Change.to("closedOn", data.on()),
                        Change.to("resultNote", data.note())));
    }

    private PositionRow open(PositionId id, long version) {
        guard.require(Right.KEEP_POSITIONS, Target.COLLABORATION);
        PositionRow row = positions.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new RuleBroken("position.rule.closed");
        }
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void checkPlace(PositionData data) {
        if (data.programme() != null) {
            programmes.get(data.programme());
        }
        if (data.project() != null
                && data.programme() != null
                && !projects.get(data.project()).programmeId().equals(data.programme())) {
            throw new RuleBroken("position.rule.other-programme");
        }
        if (data.project() != null) {
            projects.get(data.project());
        }
    }
}
