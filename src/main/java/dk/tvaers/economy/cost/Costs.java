package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the members pay together, as those read it who see their own municipality's economy or all of it. What a municipality
 * pays itself is read by it and by whoever sees all.
 */
@Singleton
public class Costs {

    /** Within a collaboration. */
    public static final String PATH = "okonomi";

    /** Of one of them. */
    public static final String COST_PATH = PATH + "/poster";

    /** Of what comes each month. */
    public static final String SERIES_PATH = PATH + "/faste";

    private final CostRows rows;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    Costs(CostRows rows, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * A part of those that the filter lets through.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<CostItem> list(CostFilter filter, Paging paging) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.list(
                context.collaborationId(),
                seen.everything(),
                seen.codes(),
                first(filter),
                last(filter),
                filter.pattern(),
                filter.type(),
                filter.programme(),
                filter.project(),
                filter.payer(),
                filter.which().name(),
                filter.sort().name(),
                paging.size(),
                paging.offset());
    }

    /**
     * What those come to that the filter lets through.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public CostTotals totals(CostFilter filter) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.totals(
                context.collaborationId(),
                seen.everything(),
                seen.codes(),
                first(filter),
                last(filter),
                filter.pattern(),
                filter.type(),
                filter.programme(),
                filter.project(),
                filter.payer(),
                filter.which().name());
    }

    /**
     * @throws NotFound when there is no such cost in the collaboration, or another municipality pays it itself
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public CostItem get(CostLineId id) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.find(context.collaborationId(), seen.everything(), seen.codes(), id)
                .orElseThrow(NotFound::new);
    }

    /** What a list knows by a reference; empty when nothing came with it yet. */
    @Transactional(readOnly = true)
    public Optional<CostItem> listed(String reference) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.listed(context.collaborationId(), seen.everything(), seen.codes(), reference);
    }

    /** Those of any year whose title, supplier or voucher's number holds a text, the newest first; at most so many. */
    @Transactional(readOnly = true)
    public List<CostItem> found(SearchText text, int most) {
        guard.require(Right.SEE_ECONOMY);
        SearchText.Patterns patterns = text.patterns();
        Sight.Seen seen = sight.now();
        return rows.found(
                context.collaborationId(),
                seen.everything(),
                seen.codes(),
                patterns.typed(),
                patterns.withRing(),
                patterns.withoutRing(),
                most);
    }

    /**
     * What the shared costs of a year come to, by type and place.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<CostSum> sums(int year) {
        guard.require(Right.SEE_ECONOMY);
        CostFilter all = CostFilter.of(year);
        Sight.Seen seen = sight.now();
        return rows.sums(context.collaborationId(), seen.everything(), seen.codes(), first(all), last(all));
    }

    /**
     * All costs of a year that are settled among the members, by type, then by their days.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<CostItem> shared(int year) {
        guard.require(Right.SEE_ECONOMY);
        CostFilter all = CostFilter.of(year);
        Sight.Seen seen = sight.now();
        return rows.shared(context.collaborationId(), seen.everything(), seen.codes(), first(all), last(all));
    }

    /** The years in which there are costs, and this one and the next; the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        guard.require(Right.SEE_ECONOMY);
        int now = Now.today().getYear();
        return Stream.concat(Stream.of(now + 1, now), rows.years(context.collaborationId()).stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** Whether the reader may change and remove it, for views that offer it. */
    public boolean mayKeep(CostItem cost) {
        return !cost.isSettled() && guard.may(Right.KEEP_COSTS, cost.target());
    }

    /** Whether the reader may write any, for views that offer it. */
    public boolean mayAdd() {
        return context.actor().maySomewhere(Right.KEEP_COSTS);
    }

    private static LocalDate first(CostFilter filter) {
        return LocalDate.of(filter.year(), 1, 1);
    }

    private static LocalDate last(CostFilter filter) {
        return LocalDate.of(filter.year(), 12, 31);
    }
}
