package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.calendar.WorkCalendar;
import dk.tvaers.kit.calendar.WorkingDays;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Report rounds: what has come in, what is missing, and what the coordinator does about it. */
@Singleton
public class Rounds {

    /** Where rounds are found within a collaboration. */
    public static final String PATH = "runder";

    public static final int LONGEST_COMMENT = 1000;

    private final RoundRows rounds;
    private final RhythmRows rhythms;
    private final RoundReading reading;
    private final RoundTurns turns;
    private final RoundPost post;
    private final WorkCalendar calendar;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Rounds(
            RoundRows rounds,
            RhythmRows rhythms,
            RoundReading reading,
            RoundTurns turns,
            RoundPost post,
            WorkCalendar calendar,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rounds = rounds;
        this.rhythms = rhythms;
        this.reading = reading;
        this.turns = turns;
        this.post = post;
        this.calendar = calendar;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** What the open round has of one municipality. */
    public record Standing(RoundItem round, MunicipalityRound municipality) {}

    /** All rounds, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundItem> list() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rounds.list(context.collaborationId());
    }

    /** The round that is open; empty when none is. */
    @Transactional(readOnly = true)
    public Optional<RoundItem> open() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rounds.findOpen(context.collaborationId()).map(open -> item(open.roundId()));
    }

    /**
     * A round with what has come in. Of a closed one it is what stood at the closing, under the names of then.
     *
     * @throws NotFound when there is no such round in the collaboration
     */
    @Transactional(readOnly = true)
    public RoundSheet get(RoundId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        RoundItem item = item(id);
        Optional<OpenRound> open = rounds.findOpen(context.collaborationId())
                .filter(round -> round.roundId().equals(id));
        return new RoundSheet(
                item,
                open.map(OpenRound::reminderDates).orElse(List.of()),
                open.map(reading::municipalities).orElseGet(() -> reading.kept(id)));
    }

    /** How a municipality stands in the open round; empty when none is open or nothing is asked of it. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(MunicipalityCode code) {
        guard.require(Right.SEE_STATUS, Target.of(code));
        return rounds.findOpen(context.collaborationId()).flatMap(open -> reading.municipality(open, code)
                .map(municipality -> new Standing(item(open.roundId()), municipality)));
    }

    /** Whether the reader conducts rounds. */
    public boolean mayConduct() {
        return guard.may(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
    }

    /**
     * Opens this month's round today, whatever the rhythm says.
     *
     * @param closesOn its last day
     * @throws Invalid when that is past or not worked, or too far away
     * @throws RuleBroken when a round is open, or when this month has had its round
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public RoundId openNow(LocalDate closesOn) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        LocalDate today = Now.today();
        WorkingDays worked = calendar.worked();
        checkClosing(closesOn, worked);
        YearMonth month = Now.month();
        List<LocalDate> reminders = rhythms
                .find(context.collaborationId())
                .map(row -> row.rhythm().plan(month, worked).reminders())
                .orElse(List.of())
                .stream()
                .filter(day -> day.isAfter(today) && !day.isAfter(closesOn))
                .toList();
        return turns.open(new RoundPlan(month, today, reminders, closesOn));
    }

    /**
     * Moves the last day of the open round.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such round in the collaboration
     * @throws Invalid when the day is past or not worked, or too far away
     * @throws RuleBroken when the round is closed
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public void moveClosing(RoundId id, LocalDate closesOn, long version) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        OpenRound open = lock(id);
        if (open.version() != version) {
            throw new Conflict();
        }
        checkClosing(closesOn, calendar.worked());
        rounds.moveClosing(context.collaborationId(), id, closesOn);
        trail.record(
                "closing-moved",
                RoundTrail.ROUND,
                id,
                List.of(new Change("closesOn", open.closesOn().toString(), closesOn.toString())));
    }

    /**
     * Returns a report of the open round: another one is asked for, and the programme leaders are told.
     *
     * @param comment why, for them to read
     * @throws NotFound when there is no such round in the collaboration
     * @throws Invalid when the comment is missing or too long
     * @throws RuleBroken when the round is closed, when the report is not one that stands in it, or when it was
     *     returned already
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public void giveBack(RoundId id, ReportId report, String comment) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        String said = comment.strip();
        new Invalid.Collector()
                .check(!said.isEmpty(), "comment", "error.required")
                .check(said.length() <= LONGEST_COMMENT, "comment", "error.too-long", LONGEST_COMMENT)
                .throwIfAny();
        OpenRound open = lock(id);
        CollaborationId collaboration = context.collaborationId();
        RoundLine line = reading.live(open).stream()
                .filter(each -> report.equals(each.reportId()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("round.rule.not-in-round"));
        if (line.lineState() == RoundState.RETURNED) {
            throw new RuleBroken("round.rule.returned-already");
        }
        ReturnId returned = ReturnId.next();
        Duplicates.refused(() -> {
            rounds.giveBack(collaboration, returned, id, report, said, Now.instant(), context.person());
            return returned;
        });
        trail.record(
                "returned",
                RoundTrail.ROUND,
                id,
                List.of(
                        Change.to("municipality", line.municipalityCode()),
                        Change.to("project", line.projectId()),
                        Change.to("report", report),
                        Change.to("comment", said)));
        reading.municipality(open, line.municipalityCode())
                .ifPresent(each -> post.returned(open, each, line.report(), returned, said));
    }

    /** A closing that is months away is a mistake. */
    private static void checkClosing(LocalDate closesOn, WorkingDays worked) {
        LocalDate today = Now.today();
        new Invalid.Collector()
                .check(!closesOn.isBefore(today), "closesOn", "round.rule.closing-past")
                .check(!closesOn.isAfter(today.plusMonths(2)), "closesOn", "round.rule.closing-far")
                .check(worked.contains(closesOn), "closesOn", "round.rule.not-worked")
                .throwIfAny();
    }

    private OpenRound lock(RoundId id) {
        Optional<OpenRound> open = rounds.lockOpen(context.collaborationId());
        item(id);
        return open.filter(round -> round.roundId().equals(id)).orElseThrow(() -> new RuleBroken("round.rule.closed"));
    }

    private RoundItem item(RoundId id) {
        return rounds.findItem(context.collaborationId(), id).orElseThrow(NotFound::new);
    }
}
