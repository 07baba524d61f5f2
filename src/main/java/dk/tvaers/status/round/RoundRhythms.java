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
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.calendar.WorkCalendar;
import dk.tvaers.kit.calendar.WorkingDays;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a collaboration's rounds come; rounds come by themselves once it has chosen. */
@Singleton
public class RoundRhythms {

    private final RhythmRows rows;
    private final RoundRows rounds;
    private final WorkCalendar calendar;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    RoundRhythms(
            RhythmRows rows,
            RoundRows rounds,
            WorkCalendar calendar,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.rounds = rounds;
        this.calendar = calendar;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What was chosen.
     *
     * @param version 0 when nothing was, and the rhythm is the one that is proposed
     */
    public record Choice(Rhythm rhythm, long version) {

        public boolean isMade() {
            return version > 0;
        }
    }

    @Transactional(readOnly = true)
    public Choice get() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return choice();
    }

    /**
     * Chooses anew; an open round keeps the days that it has.
     *
     * @param version the version that was read
     * @throws Invalid naming each field that cannot be so
     * @throws Conflict when somebody else chose meanwhile
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public void choose(Rhythm rhythm, long version) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        rhythm.validate();
        RhythmRow before = rows.find(id()).orElse(null);
        RhythmRow after = new RhythmRow(
                rhythm.openingDay(),
                RhythmRow.stored(rhythm.remindersInOrder()),
                rhythm.closingDay(),
                RhythmRow.stored(rhythm.monthsOff().stream()
                        .sorted()
                        .map(Month::getValue)
                        .toList()),
                version);
        int written = version == 0
                ? rows.add(
                        id(),
                        after.openingDay(),
                        after.reminderDays(),
                        after.closingDay(),
                        after.monthsOff(),
                        context.person())
                : rows.change(
                        id(),
                        after.openingDay(),
                        after.reminderDays(),
                        after.closingDay(),
                        after.monthsOff(),
                        context.person(),
                        version);
        if (written == 0) {
            throw new Conflict();
        }
        trail.record(
                "chosen",
                RoundTrail.RHYTHM,
                id(),
                before == null
                        ? List.of(
                                Change.to("openingDay", after.openingDay()),
                                Change.to("reminderDays", after.reminderDays()),
                                Change.to("closingDay", after.closingDay()),
                                Change.to("monthsOff", after.monthsOff()))
                        : Change.between(before, after));
    }

    /** The days of the next rounds, those that are skipped and those that have been held left out; none without a choice. */
    @Transactional(readOnly = true)
    public List<RoundPlan> coming(int most) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Choice choice = choice();
        if (!choice.isMade()) {
            return List.of();
        }
        WorkingDays worked = calendar.worked();
        Set<LocalDate> skipped = Set.copyOf(rows.listSkipped(id()));
        Set<LocalDate> held =
                Set.copyOf(rounds.listMonths(id(), Now.month().minusMonths(1).atDay(1)));
        LocalDate today = Now.today();
        return Stream.iterate(Now.month().minusMonths(1), month -> month.plusMonths(1))
                .limit(most + 14L)
                .filter(month -> !choice.rhythm().isOff(month) && !skipped.contains(month.atDay(1)))
                .map(month -> choice.rhythm().plan(month, worked))
                .filter(plan -> !plan.closesOn().isBefore(today))
                .filter(plan -> !held.contains(plan.month().atDay(1)))
                .limit(most)
                .toList();
    }

    /** The months that are left out, past ones too. */
    @Transactional(readOnly = true)
    public List<YearMonth> skipped() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.listSkipped(id()).stream().map(YearMonth::from).toList();
    }

    /**
     * Leaves a month out.
     *
     * @throws RuleBroken when the month is over, has had its round or is left out already
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public void skip(YearMonth month) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        if (month.isBefore(Now.month())) {
            throw new RuleBroken("round.rule.month-over");
        }
        if (rounds.existsByMonth(month.atDay(1))) {
            throw new RuleBroken("round.rule.month-held");
        }
        if (rows.skip(id(), month.atDay(1), context.person(), Now.instant()) == 0) {
            throw new RuleBroken("round.rule.skipped-already");
        }
        trail.record("skipped", RoundTrail.RHYTHM, id(), List.of(Change.to("month", month)));
    }

    /**
     * Takes a month back in.
     *
     * @throws NotFound when it is not left out
     * @throws Forbidden without the right to conduct rounds
     */
    @Transactional
    public void unskip(YearMonth month) {
        guard.require(Right.CONDUCT_ROUNDS, Target.COLLABORATION);
        if (rows.unskip(id(), month.atDay(1)) == 0) {
            throw new NotFound();
        }
        trail.record("unskipped", RoundTrail.RHYTHM, id(), List.of(Change.to("month", month)));
    }

    private Choice choice() {
        Optional<RhythmRow> row = rows.find(id());
        return new Choice(
                row.map(RhythmRow::rhythm).orElse(Rhythm.PROPOSED),
                row.map(RhythmRow::version).orElse(0L));
    }

    private CollaborationId id() {
        return context.collaborationId();
    }
}
