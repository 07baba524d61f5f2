package dk.tvaers.economy.cost;

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
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Costs that come each month, as the coordinator's salary does: written once, each month a cost of its own. */
@Singleton
public class RecurringCosts {

    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    static final String KIND = "cost-series";

    private final CostSeriesRows series;
    private final CostRows rows;
    private final CostChecks checks;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    RecurringCosts(
            CostSeriesRows series,
            CostRows rows,
            CostChecks checks,
            Sight sight,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.series = series;
        this.rows = rows;
        this.checks = checks;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is none in the collaboration, or another municipality pays it itself
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public CostSeriesItem get(CostSeriesId id) {
        guard.require(Right.SEE_ECONOMY);
        CostSeriesRow row = series.findById(id).orElseThrow(NotFound::new);
        Sight.Seen seen = sight.now();
        List<CostItem> months = rows.months(context.collaborationId(), seen.everything(), seen.codes(), id);
        if (months.isEmpty()) {
            throw new NotFound();
        }
        return new CostSeriesItem(
                id,
                row.title(),
                YearMonth.from(row.firstMonthOn()),
                row.last(),
                months,
                Objects.requireNonNull(row.version()));
    }

    /**
     * Writes a cost for each of some months.
     *
     * @param each what is said of each; its days are those of the month, and nothing of it is paid yet
     * @param first the first month
     * @param last the last one, included; at most {@value #MOST_MONTHS} in all
     * @throws Invalid naming all that cannot be accepted
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public CostSeriesId add(CostData each, YearMonth first, YearMonth last) {
        guard.require(Right.KEEP_COSTS);
        CostData unpaid = unpaid(each);
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        checks.problems(month(unpaid, first))
                .check(months >= 1, "last", "error.date-order")
                .check(months <= MOST_MONTHS, "last", "cost.rule.too-many-months", MOST_MONTHS)
                .throwIfAny();
        guard.require(Right.KEEP_COSTS, Target.of(each.payer()));
        CostSeriesId id = CostSeriesId.next();
        series.save(new CostSeriesRow(id, null, each.title(), first.atDay(1), last.atDay(1), null));
        rows.saveAll(months(first, last)
                .map(month -> CostRow.of(CostLineId.next(), month(unpaid, month), id))
                .toList());
        record(
                "added",
                id,
                unpaid,
                List.of(
                        Change.to("title", unpaid.title()),
                        Change.to("firstMonth", first),
                        Change.to("lastMonth", last)));
        return id;
    }

    /**
     * Expects another amount from a month on; what was planned stays, and so do the months that are paid.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the amount is too large
     * @throws RuleBroken when no month from then on is unpaid
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public void expect(CostSeriesId id, long version, YearMonth from, Amount amount) {
        CostSeriesRow before = locked(id, version);
        CostData first = rows.lockMonths(context.collaborationId(), id).stream()
                .filter(row -> !row.fromOn().isBefore(from.atDay(1)) && row.actual() == null)
                .map(row -> row.data().expecting(amount))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("cost.rule.no-month"));
        guard.require(Right.KEEP_COSTS, Target.of(first.payer()));
        checks.problems(first, first).throwIfAny();
        rows.expect(context.collaborationId(), id, from.atDay(1), amount.known(), amount.isUnknown());
        series.update(before);
        record("expected", id, first, List.of(Change.to("fromMonth", from), Change.to("forecast", amount)));
    }

    /**
     * Lets it end with another month: later ones are removed, or months like its last are added.
     *
     * @param version the version that was read
     * @param last its last month, included
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the month is before its first, or there would be more than {@value #MOST_MONTHS}
     * @throws RuleBroken when a later month is paid, or none of its months is there any more
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public void endWith(CostSeriesId id, long version, YearMonth last) {
        CostSeriesRow before = locked(id, version);
        YearMonth first = YearMonth.from(before.firstMonthOn());
        new Invalid.Collector()
                .check(!last.isBefore(first), "last", "error.date-order")
                .check(
                        first.until(last, ChronoUnit.MONTHS) < MOST_MONTHS,
                        "last",
                        "cost.rule.too-many-months",
                        MOST_MONTHS)
                .throwIfAny();
        List<CostRow> all = rows.lockMonths(context.collaborationId(), id);
        if (all.isEmpty()) {
            throw new RuleBroken("cost.rule.no-month");
        }
        CostData like = unpaid(all.getLast().data());
        guard.require(Right.KEEP_COSTS, Target.of(like.payer()));
        List<CostRow> later = all.stream()
                .filter(row -> row.fromOn().isAfter(last.atEndOfMonth()))
                .toList();
        if (later.stream().anyMatch(row -> row.actual() != null)) {
            throw new RuleBroken("cost.rule.later-paid");
        }
        if (later.isEmpty() && before.last().isBefore(last)) {
            checks.problems(month(like, last), like).throwIfAny();
        }
        rows.removeAfter(context.collaborationId(), id, last.atEndOfMonth());
        rows.saveAll(months(before.last().plusMonths(1), last)
                .map(month -> CostRow.of(CostLineId.next(), month(like, month), id))
                .toList());
        series.update(before.until(last));
        record("ended", id, like, List.of(new Change("lastMonth", before.last().toString(), last.toString())));
    }

    private CostSeriesRow locked(CostSeriesId id, long version) {
        guard.require(Right.KEEP_COSTS);
        CostSeriesRow row = series.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void record(String act, CostSeriesId id, CostData data, List<Change> changes) {
        trail.record(act, KIND, id, changes, Right.KEEP_COSTS, Target.of(data.payer()), false);
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private static CostData month(CostData data, YearMonth month) {
        return data.in(month.atDay(1), month.atEndOfMonth());
    }

    private static CostData unpaid(CostData data) {
        return data.paid(Amount.Missing.BLANK, null, null);
    }
}
