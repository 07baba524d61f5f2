package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which milestones left the period in which they were promised, read from the moves and the basis plans. */
@Singleton
public class Slips {

    /** How many months of promises are told. */
    public static final int MONTHS = 24;

    private final TimeLineRows rows;
    private final Programmes programmes;
    private final Guard guard;
    private final CurrentContext context;

    Slips(TimeLineRows rows, Programmes programmes, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
    }

    /**
     * Every milestone that a municipality has promised, what slipped most first.
     *
     * @param promisedIn the basis plan whose dates are the promise; null for the first date that each municipality had
     * @throws NotFound when there is no such programme in the collaboration
     */
    @Transactional(readOnly = true)
    public List<Slip> of(PlanFilter filter, @Nullable BaselineId promisedIn, SlipPeriod period) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(filter.programme());
        Map<MilestoneId, Map<TimeLine.At, Promise>> promises = promises(filter);
        Map<TimeLine.At, LocalDate> kept = promisedIn == null ? Map.of() : kept(filter, promisedIn);
        LocalDate today = Now.today();
        return rows
                .listMilestones(context.collaborationId(), filter.programme(), filter.project(), filter.phase())
                .stream()
                .map(milestone -> slip(
                        milestone,
                        promises.getOrDefault(milestone.id(), Map.of()),
                        promisedIn == null ? null : kept,
                        period,
                        today))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Slip::mostDays).reversed())
                .toList();
    }

    private Map<MilestoneId, Map<TimeLine.At, Promise>> promises(PlanFilter filter) {
        CollaborationId collaboration = context.collaborationId();
        Map<TimeLine.At, List<Promise.Before>> moves = new HashMap<>();
        rows.listMoved(
                        collaboration,
                        filter.programme(),
                        filter.project(),
                        filter.phase(),
                        filter.municipality(),
                        filter.wave())
                .forEach(moved -> moves.computeIfAbsent(
                                new TimeLine.At(moved.milestoneId(), moved.localProjectId()), at -> new ArrayList<>())
                        .add(new Promise.Before(moved.beforeOn(), moved.movedAt())));
        Map<TimeLine.At, Instant> known = new HashMap<>();
        rows.listKnown(
                        collaboration,
                        filter.programme(),
                        filter.project(),
                        filter.phase(),
                        filter.municipality(),
                        filter.wave())
                .forEach(each -> known.put(new TimeLine.At(each.milestoneId(), each.localProjectId()), each.knownAt()));
        Map<MilestoneId, Map<TimeLine.At, Promise>> promises = new HashMap<>();
        rows.listDates(
                        collaboration,
                        filter.programme(),
                        filter.project(),
                        filter.phase(),
                        filter.municipality(),
                        filter.wave())
                .forEach(dated -> promises.computeIfAbsent(dated.milestoneId(), milestone -> new HashMap<>())
                        .put(
                                dated.at(),
                                new Promise(
                                        dated.plannedOn(),
                                        dated.reachedOn(),
                                        moves.getOrDefault(dated.at(), List.of()),
                                        known.get(dated.at()))));
        return promises;
    }

    private Map<TimeLine.At, LocalDate> kept(PlanFilter filter, BaselineId baseline) {
        return rows
                .listKept(
                        context.collaborationId(),
                        baseline,
                        filter.programme(),
                        filter.project(),
                        filter.phase(),
                        filter.municipality(),
                        filter.wave())
                .stream()
                .collect(Collectors.toMap(
                        row -> new TimeLine.At(row.milestoneId(), row.localProjectId()), TimeLineRows.Kept::plannedOn));
    }

    private static Optional<Slip> slip(
            TimeLine.Milestone milestone,
            Map<TimeLine.At, Promise> promises,
            @Nullable Map<TimeLine.At, LocalDate> kept,
            SlipPeriod period,
            LocalDate today) {
        List<LocalDate> promised = new ArrayList<>();
        List<LocalDate> now = new ArrayList<>();
        List<Integer> slipped = new ArrayList<>();
        int overdue = 0;
        for (Map.Entry<TimeLine.At, Promise> each : promises.entrySet()) {
            Promise promise = each.getValue();
            LocalDate before = kept == null ? promise.first() : kept.get(each.getKey());
            LocalDate after = promise.now(today);
            if (before == null || after == null) {
                continue;
            }
            promised.add(before);
            now.add(after);
            if (period.isLater(after, before)) {
                slipped.add(Promise.days(before, after));
                overdue += promise.isOverdue(today) ? 1 : 0;
            }
        }
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Slip(
                milestone.id(),
                milestone.name(),
                milestone.phaseName(),
                milestone.projectName(),
                promised.stream().max(Comparator.naturalOrder()).orElseThrow(),
                now.stream().max(Comparator.naturalOrder()).orElseThrow(),
                promised.size(),
                slipped.size(),
                overdue,
                slipped.stream().mapToInt(Integer::intValue).max().orElse(0),
                (int) Math.round(
                        slipped.stream().mapToInt(Integer::intValue).average().orElse(0)),
                promises.values().stream()
                        .mapToInt(promise -> promise.moves().size())
                        .sum(),
                trend(List.copyOf(promises.values()), today)));
    }

    /** The line ends in the month in which the last municipality reached it. */
    private static List<Slip.Point> trend(List<Promise> promises, LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(1);
        List<Slip.Point> points = new ArrayList<>();
        for (LocalDate month = thisMonth.minusMonths(MONTHS - 1L);
                !month.isAfter(thisMonth);
                month = month.plusMonths(1)) {
            LocalDate first = month;
            LocalDate end =
                    month.equals(thisMonth) ? today : month.plusMonths(1).minusDays(1);
            if (promises.stream().allMatch(promise -> promise.isReachedBefore(first))) {
                break;
            }
            promises.stream()
                    .map(promise -> promise.at(end, today))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .ifPresent(date -> points.add(new Slip.Point(first, date)));
        }
        return points;
    }
}
