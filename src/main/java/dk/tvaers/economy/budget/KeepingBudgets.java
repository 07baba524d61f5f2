package dk.tvaers.economy.budget;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.PlacedCosts;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The coordinator drafts a year's budget line by line, and writes down when the members have adopted it. */
@Singleton
public class KeepingBudgets {

    /** In one budget. */
    public static final int MOST_LINES = 500;

    public static final int LONGEST_DECISION = 500;
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    static final String KIND = "budget";

    private final BudgetRows budgets;
    private final BudgetLineRows lines;
    private final BudgetVersionRows versions;
    private final BudgetVersionLineRows adoptedLines;
    private final PlacedCosts placed;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingBudgets(
            BudgetRows budgets,
            BudgetLineRows lines,
            BudgetVersionRows versions,
            BudgetVersionLineRows adoptedLines,
            PlacedCosts placed,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.budgets = budgets;
        this.lines = lines;
        this.versions = versions;
        this.adoptedLines = adoptedLines;
        this.placed = placed;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Sets aside an amount for a type of cost in a place, in place of what was set aside there; blank takes the line away.
     *
     * @param amount without VAT, not below zero
     * @param key by which it is shared; null until that is chosen
     * @throws Invalid naming all that cannot be accepted
     * @throws RuleBroken when there are {@value #MOST_LINES} lines already
     * @throws Forbidden without the right to keep the budget
     */
    @Transactional
    public void set(int year, CostTypeId type, CostPlace place, Amount amount, @Nullable AllocationKeyId key) {
        guard.require(Right.KEEP_BUDGET, Target.COLLABORATION);
        placed.problems(type, place, key)
                .check(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "error.number-range", FIRST_YEAR, LAST_YEAR)
                .check(
                        !(amount instanceof Amount.Known known && known.money().isNegative()),
                        "amount",
                        "cost.rule.below-zero")
                .throwIfAny();
        BudgetRow budget = lockedOrNew(year);
        List<BudgetLineRow> all = lines.lockAll(context.collaborationId(), budget.id());
        Optional<BudgetLineRow> before = all.stream()
                .filter(line -> line.costTypeId().equals(type) && line.place().equals(place))
                .findFirst();
        Amount was = before.map(BudgetLineRow::written).orElse(Amount.Missing.BLANK);
        AllocationKeyId wasBy = before.map(BudgetLineRow::allocationKeyId).orElse(null);
        if (was.equals(amount) && (before.isEmpty() || Objects.equals(wasBy, key))) {
            return;
        }
        if (amount == Amount.Missing.BLANK) {
            before.ifPresent(lines::delete);
        } else if (before.isPresent()) {
            lines.update(before.get().with(amount, key));
        } else if (all.size() >= MOST_LINES) {
            throw new RuleBroken("cost.rule.too-many-lines", MOST_LINES);
        } else {
            lines.save(BudgetLineRow.of(budget.id(), type, place, amount, key));
        }
        budgets.update(budget);
        List<Change> changes = new ArrayList<>(
                List.of(Change.to("costTypeId", type), new Change("amount", was.toString(), amount.toString())));
        if (amount != Amount.Missing.BLANK && !Objects.equals(wasBy, key)) {
            changes.add(new Change("allocationKeyId", Objects.toString(wasBy, null), Objects.toString(key, null)));
        }
        switch (place) {
            case CostPlace.Everything everything -> {}
            case CostPlace.OfProgramme(ProgrammeId id) -> changes.add(Change.to("programmeId", id));
            case CostPlace.OfProject(ProjectId id) -> changes.add(Change.to("projectId", id));
        }
        trail.record("line-set", KIND, budget.id(), changes);
    }

    /**
     * Begins a draft with the newest adopted budget of the year before, or its draft where none is adopted.
     *
     * @throws RuleBroken when the year has lines already, or the year before has none
     * @throws Forbidden without the right to keep the budget
     */
    @Transactional
    public void beginLikeYearBefore(int year) {
        guard.require(Right.KEEP_BUDGET, Target.COLLABORATION);
        BudgetRow budget = lockedOrNew(year);
        if (!lines.lockAll(context.collaborationId(), budget.id()).isEmpty()) {
            throw new RuleBroken("cost.rule.budget-begun");
        }
        List<BudgetLineItem> before = budgets.ofYear(context.collaborationId(), year - 1).stream()
                .flatMap(earlier -> newest(earlier).stream())
                .toList();
        if (before.isEmpty()) {
            throw new RuleBroken("cost.rule.no-budget-before");
        }
        lines.saveAll(before.stream()
                .map(line -> BudgetLineRow.of(budget.id(), line.type(), line.place(), line.amount(), line.key()))
                .toList());
        budgets.update(budget);
        trail.record("begun", KIND, budget.id(), List.of(Change.to("lines", before.size())));
    }

    /**
     * Writes down that the members have adopted the draft as it stands; from then on it never changes, and the draft is that
     * of the next version.
     *
     * @param version of the draft that was read
     * @param decision where and by whom, at most {@value #LONGEST_DECISION} characters
     * @throws NotFound when the year has no budget
     * @throws Conflict when the draft was changed since
     * @throws Invalid when the day is still to come, or the decision is missing or too long
     * @throws RuleBroken when the draft has no lines
     * @throws Forbidden without the right to keep the budget
     */
    @Transactional
    public int adopt(int year, long version, LocalDate on, String decision) {
        guard.require(Right.KEEP_BUDGET, Target.COLLABORATION);
        String said = decision.strip();
        new Invalid.Collector()
                .check(!on.isAfter(Now.today()), "adoptedOn", "cost.rule.adopted-later")
                .check(!said.isEmpty(), "decision", "error.required")
                .check(said.length() <= LONGEST_DECISION, "decision", "error.too-long", LONGEST_DECISION)
                .throwIfAny();
        BudgetRow budget = budgets.lock(context.collaborationId(), year).orElseThrow(NotFound::new);
        if (!Objects.equals(budget.version(), version)) {
            throw new Conflict();
        }
        List<BudgetLineRow> draft = lines.lockAll(context.collaborationId(), budget.id());
        if (draft.isEmpty()) {
            throw new RuleBroken("cost.rule.no-lines");
        }
        int number = versions.of(context.collaborationId(), budget.id()).size() + 1;
        BudgetVersionId id = BudgetVersionId.next();
        versions.save(new BudgetVersionRow(id, null, budget.id(), number, on, said, Now.instant(), context.person()));
        adoptedLines.saveAll(
                draft.stream().map(line -> BudgetVersionLineRow.of(id, line)).toList());
        budgets.update(budget);
        trail.record(
                "adopted",
                KIND,
                budget.id(),
                List.of(Change.to("number", number), Change.to("adoptedOn", on), Change.to("decision", said)));
        return number;
    }

    private List<BudgetLineItem> newest(BudgetRow budget) {
        List<BudgetVersionItem> adopted = versions.of(context.collaborationId(), budget.id());
        return adopted.isEmpty()
                ? lines.of(context.collaborationId(), budget.id())
                : adoptedLines.of(context.collaborationId(), adopted.getFirst().id());
    }

    private BudgetRow lockedOrNew(int year) {
        return budgets.lock(context.collaborationId(), year)
                .orElseGet(() -> budgets.save(new BudgetRow(BudgetId.next(), null, year, null)));
    }
}
