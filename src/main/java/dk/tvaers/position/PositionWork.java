package dk.tvaers.position;

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
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** From a question to its answer: the municipalities' stands, what is held in common, what is sent and answered. */
@Singleton
public class PositionWork {

    private final PositionRows positions;
    private final LetterRows letters;
    private final Positions reading;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    PositionWork(
            PositionRows positions,
            LetterRows letters,
            Positions reading,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.positions = positions;
        this.letters = letters;
        this.reading = reading;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Where each municipality stands now: the members of today, and those that have said something before. */
    @Transactional(readOnly = true)
    public List<MunicipalityStand> stands(PositionId id) {
        reading.get(id);
        return letters.listStands(context.collaborationId(), id, Now.today());
    }

    /** Where a municipality stands on the open questions on which it has said anything. */
    @Transactional(readOnly = true)
    public List<OwnStand> standsOf(MunicipalityCode code) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return letters.listOwnStands(context.collaborationId(), code);
    }

    /** All that the municipalities have said, the newest first. */
    @Transactional(readOnly = true)
    public List<MunicipalityStand> allStands(PositionId id) {
        reading.get(id);
        return letters.listAllStands(context.collaborationId(), id);
    }

    /** All wordings of the joint position, the newest first; that one holds. */
    @Transactional(readOnly = true)
    public List<PositionWording> wordings(PositionId id) {
        reading.get(id);
        return letters.listWordings(context.collaborationId(), id);
    }

    /** What was sent and answered, the newest first. */
    @Transactional(readOnly = true)
    public List<PositionLetter> letters(PositionId id) {
        reading.get(id);
        return letters.listLetters(context.collaborationId(), id);
    }

    /**
     * Says where a municipality stands. What it said before stays as it was.
     *
     * @param version the number of the stand that was read; 0 when there was none
     * @throws NotFound when there is no such question in the collaboration
     * @throws Invalid when it is against and does not say why
     * @throws RuleBroken when the question is closed, or the municipality is no member today
     * @throws Conflict when somebody else spoke for the municipality since
     * @throws Forbidden without the right to speak for the municipality
     */
    @Transactional
    public void state(PositionId id, MunicipalityCode code, long version, StandData data) {
        Target at = Target.of(code);
        guard.require(Right.STATE_POSITION);
        open(id);
        guard.require(Right.STATE_POSITION, at);
        data.validate();
        if (positions.countMember(context.collaborationId(), code, Now.today()) == 0) {
            throw new RuleBroken("position.rule.no-member");
        }
        MunicipalityStand before = stands(id).stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (before.number() != version) {
            throw new Conflict();
        }
        letters.state(
                context.collaborationId(),
                id,
                code,
                before.number() + 1,
                data.stand().name(),
                data.word(),
                Now.instant(),
                context.person());
        String stand = before.stand() == null ? null : before.stand().name();
        trail.record(
                "stated",
                PositionTrail.POSITION,
                id,
                List.of(
                        Change.to("municipality", code),
                        new Change("stand", stand, data.stand().name())),
                Right.STATE_POSITION,
                at,
                reading.mayKeep());
    }

    /**
     * Records what is held in common. What was held before stays as it was.
     *
     * @param version the number of the wording that was read; 0 when there was none
     * @throws NotFound when there is no such question in the collaboration
     * @throws Invalid when the day is to come or lies before that of the wording before, or without a wording
     * @throws RuleBroken when the question is closed
     * @throws Conflict when something else was recorded since
     * @throws Forbidden without the right to keep positions
     */
    @Transactional
    public void agree(PositionId id, long version, WordingData data) {
        guard.require(Right.KEEP_POSITIONS, Target.COLLABORATION);
        open(id);
        PositionItem before = reading.get(id);
        if (before.number() != version) {
            throw new Conflict();
        }
        data.validate(Now.today(), before.agreedOn());
        letters.agree(
                context.collaborationId(),
                id,
                before.number() + 1,
                data.wording(),
                data.agreedOn(),
                Now.instant(),
                context.person());
        trail.record(
                "agreed",
                PositionTrail.POSITION,
                id,
                List.of(Change.to("wording", data.wording()), Change.to("agreedOn", data.agreedOn())));
    }

    /**
     * Records that the joint position was sent, or that an answer came.
     *
     * @throws NotFound when there is no such question in the collaboration
     * @throws Invalid when the days are out of order: agreed, sent, answered
     * @throws RuleBroken when the question is closed, or nothing is held in common yet
     * @throws Forbidden without the right to keep positions
     */
    @Transactional
    public PositionLetterId record(PositionId id, LetterData data) {
        guard.require(Right.KEEP_POSITIONS, Target.COLLABORATION);
        open(id);
        PositionItem position = reading.get(id);
        if (position.number() == 0) {
            throw new RuleBroken("position.rule.nothing-agreed");
        }
        data.validate(Now.today(), requireNonNull(position.agreedOn()), position.firstSentOn());
        boolean sent = data.direction() == LetterDirection.SENT;
        PositionLetterId letter = PositionLetterId.next();
        letters.save(new LetterRow(
                letter,
                null,
                id,
                data.direction(),
                data.party(),
                data.on(),
                sent ? position.number() : null,
                data.note(),
                Now.instant(),
                context.person()));
        List<Change> changes =
                new ArrayList<>(List.of(Change.to("party", data.party()), Change.to("letterOn", data.on())));
        if (data.note() != null) {
            changes.add(Change.to("note", data.note()));
        }
        trail.record(sent ? "sent" : "answered", PositionTrail.POSITION, id, changes);
        return letter;
    }

    private void open(PositionId id) {
        PositionRow row = positions.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!row.isOpen()) {
            throw new RuleBroken("position.rule.closed");
        }
    }
}
