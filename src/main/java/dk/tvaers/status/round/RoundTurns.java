package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.RoundClosed;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.calendar.WorkCalendar;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of rounds by itself: they open, remind and close as the days come. It asks for no right, since the portal does
 * it; who may do some of it by hand is asked before.
 */
@Singleton
class RoundTurns {

    private final RoundRows rounds;
    private final RoundLines lines;
    private final RhythmRows rhythms;
    private final RoundReading reading;
    private final RoundPost post;
    private final WorkCalendar calendar;
    private final CurrentContext context;
    private final Trail trail;
    private final ApplicationEventPublisher<RoundClosed> closed;

    RoundTurns(
            RoundRows rounds,
            RoundLines lines,
            RhythmRows rhythms,
            RoundReading reading,
            RoundPost post,
            WorkCalendar calendar,
            CurrentContext context,
            Trail trail,
            ApplicationEventPublisher<RoundClosed> closed) {
        this.rounds = rounds;
        this.lines = lines;
        this.rhythms = rhythms;
        this.reading = reading;
        this.post = post;
        this.calendar = calendar;
        this.context = context;
        this.trail = trail;
        this.closed = closed;
    }

    /** Closes the open round when its last day is over: what stands is accepted, and all of it is kept as it is. */
    @Transactional
    void closeDue() {
        CollaborationId collaboration = context.collaborationId();
        rounds.lockOpen(collaboration)
                .filter(round -> RoundRules.isToClose(round.closesOn(), Now.today()))
                .ifPresent(this::close);
    }

    /** Opens the round that is due, when none is open. */
    @Transactional
    void openDue() {
        CollaborationId collaboration = context.collaborationId();
        if (rounds.lockOpen(collaboration).isPresent()) {
            return;
        }
        Set<LocalDate> skipped = Set.copyOf(rhythms.listSkipped(collaboration));
        rhythms.find(collaboration)
                .map(RhythmRow::rhythm)
                .flatMap(rhythm -> RoundRules.toOpen(
                        rhythm,
                        calendar.worked(),
                        Now.today(),
                        month -> skipped.contains(month.atDay(1)) || rounds.existsByMonth(month.atDay(1))))
                .ifPresent(this::open);
    }

    /** Reminds those that have not submitted, each at most once for each of the round's days. */
    @Transactional
    void remindDue() {
        rounds.lockOpen(context.collaborationId()).ifPresent(this::remind);
    }

    /**
     * Opens a round.
     *
     * @throws RuleBroken when one is open, or when the month has had its round
     */
    RoundId open(RoundPlan plan) {
        CollaborationId collaboration = context.collaborationId();
        rounds.lockOpen(collaboration).ifPresent(open -> {
            throw new RuleBroken("round.rule.open-already", Dates.figures(open.closesOn()));
        });
        LocalDate month = plan.month().atDay(1);
        if (rounds.existsByMonth(month)) {
            throw new RuleBroken("round.rule.month-held");
        }
        RoundId id = RoundId.next();
        Instant now = Now.instant();
        String reminders = RhythmRow.stored(plan.reminders());
        rounds.save(new RoundRow(id, null, month, plan.opensOn(), now));
        Duplicates.refused(() -> {
            rounds.open(collaboration, id, month, plan.opensOn(), now, plan.closesOn(), reminders);
            return id;
        });
        trail.record(
                "opened",
                RoundTrail.ROUND,
                id,
                List.of(Change.to("month", plan.month()), Change.to("closesOn", plan.closesOn())));
        OpenRound round = new OpenRound(id, month, plan.opensOn(), now, plan.closesOn(), reminders, 1);
        reading.municipalities(round).forEach(municipality -> post.opened(round, municipality));
        return id;
    }

    /** Keeps a round as it stands, all in one transaction; a round that is closed already is refused by its key. */
    @Transactional
    void close(OpenRound round) {
        CollaborationId collaboration = context.collaborationId();
        List<RoundLine> kept =
                reading.live(round).stream().map(RoundLine::closed).toList();
        Instant now = Now.instant();
        rounds.close(collaboration, round.roundId(), round.closesOn(), now);
        lines.saveAll(kept);
        rounds.endOpen(collaboration, round.roundId());
        trail.record(
                "closed",
                RoundTrail.ROUND,
                round.roundId(),
                List.of(
                        Change.to("month", YearMonth.from(round.month())),
                        Change.to("expected", kept.size()),
                        Change.to(
                                "accepted",
                                kept.stream()
                                        .filter(line -> line.lineState() == RoundState.ACCEPTED)
                                        .count())));
        closed.publishEvent(new RoundClosed(round.roundId(), YearMonth.from(round.month()), now));
    }

    private void remind(OpenRound round) {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        Map<MunicipalityCode, Set<LocalDate>> reminded = rounds.listReminded(collaboration, round.roundId()).stream()
                .collect(Collectors.groupingBy(
                        RemindedDay::municipality,
                        Collectors.mapping(RemindedDay::dueOn, Collectors.<LocalDate>toSet())));
        for (MunicipalityRound municipality : reading.municipalities(round)) {
            if (municipality.state().isMissing()) {
                Optional<LocalDate> due = RoundRules.reminderDue(
                        round.reminderDates(),
                        Now.date(round.openedAt()),
                        round.closesOn(),
                        reminded.getOrDefault(municipality.code(), Set.of()),
                        today);
                due.ifPresent(day -> remind(round, municipality, day));
            }
        }
    }

    /** Whom the coordinator reminded by hand today is not written to once more. */
    private void remind(OpenRound round, MunicipalityRound municipality, LocalDate dueOn) {
        CollaborationId collaboration = context.collaborationId();
        if (rounds.remind(collaboration, round.roundId(), municipality.code(), dueOn, Now.instant()) == 0
                || rounds.countByHand(collaboration, municipality.code(), Now.today()) > 0) {
            return;
        }
        post.missing(round, municipality, dueOn);
        trail.record(
                "reminded",
                RoundTrail.ROUND,
                round.roundId(),
                List.of(Change.to("municipality", municipality.code()), Change.to("missing", municipality.missing())));
    }
}
