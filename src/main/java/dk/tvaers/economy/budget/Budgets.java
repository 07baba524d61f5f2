package dk.tvaers.economy.budget;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostSum;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of each year, and how it goes. All members read it who read the economy of theirs. */
@Singleton
public class Budgets {

    /** Within a collaboration. */
    public static final String PATH = Costs.PATH + "/budget";

    /** By type, then what is for all, then by place. */
    private static final Comparator<Comparison.Line> BY_NAME = Comparator.comparing(
                    Comparison.Line::typeName, Collator.getInstance(Texts.DANISH))
            .thenComparing(line -> Objects.requireNonNullElse(line.placeName(), ""));

    private final BudgetRows budgets;
    private final BudgetLineRows lines;
    private final BudgetVersionRows versions;
    private final BudgetVersionLineRows adoptedLines;
    private final Costs costs;
    private final Guard guard;
    private final CurrentContext context;

    Budgets(
            BudgetRows budgets,
            BudgetLineRows lines,
            BudgetVersionRows versions,
            BudgetVersionLineRows adoptedLines,
            Costs costs,
            Guard guard,
            CurrentContext context) {
        this.budgets = budgets;
        this.lines = lines;
        this.versions = versions;
        this.adoptedLines = adoptedLines;
        this.costs = costs;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The budget of a year; one without lines where nobody has drafted any.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public BudgetItem of(int year) {
        guard.require(Right.SEE_ECONOMY);
        return budgets.ofYear(context.collaborationId(), year)
                .map(budget -> new BudgetItem(
                        budget.id(),
                        year,
                        lines.of(context.collaborationId(), budget.id()),
                        versions.of(context.collaborationId(), budget.id()),
                        Optional.ofNullable(budget.version()).orElse(0L)))
                .orElseGet(() -> new BudgetItem(null, year, List.of(), List.of(), 0));
    }

    /**
     * The lines of an adopted version.
     *
     * @throws NotFound when that year has no such version
     */
    @Transactional(readOnly = true)
    public List<BudgetLineItem> adopted(int year, int number) {
        guard.require(Right.SEE_ECONOMY);
        BudgetVersionItem version = of(year).versions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return adoptedLines.of(context.collaborationId(), version.id());
    }

    /** The newest adopted budget of a year, or the draft, beside what the shared costs came to. */
    @Transactional(readOnly = true)
    public Comparison compare(int year) {
        return compare(of(year));
    }

    /** The same for a budget that was read already. */
    @Transactional(readOnly = true)
    public Comparison compare(BudgetItem budget) {
        guard.require(Right.SEE_ECONOMY);
        int year = budget.year();
        BudgetVersionItem adopted = budget.newest();
        Map<Key, Comparison.Line> found = new LinkedHashMap<>();
        for (BudgetLineItem line : setAside(budget)) {
            add(
                    found,
                    new Comparison.Line(
                            line.type(),
                            line.typeName(),
                            line.place(),
                            line.placeName(),
                            new Comparison.Sum(
                                    Optional.ofNullable(line.kroner()).orElse(Money.ZERO), line.unknown() ? 1 : 0),
                            Comparison.Sum.NOTHING,
                            Comparison.Sum.NOTHING));
        }
        for (CostSum sum : costs.sums(year)) {
            add(
                    found,
                    new Comparison.Line(
                            sum.type(),
                            sum.typeName(),
                            sum.place(),
                            sum.placeName(),
                            Comparison.Sum.NOTHING,
                            new Comparison.Sum(sum.expected(), sum.expectedUnknown()),
                            new Comparison.Sum(sum.actual(), sum.actualUnknown())));
        }
        return new Comparison(
                year, adopted, found.values().stream().sorted(BY_NAME).toList());
    }

    /** The lines of the newest adopted version of a budget, or of its draft where none is adopted. */
    @Transactional(readOnly = true)
    public List<BudgetLineItem> setAside(BudgetItem budget) {
        guard.require(Right.SEE_ECONOMY);
        BudgetVersionItem adopted = budget.newest();
        return adopted == null ? budget.draft() : adoptedLines.of(context.collaborationId(), adopted.id());
    }

    /** The years that have a budget or costs, this one and the next; the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        guard.require(Right.SEE_ECONOMY);
        return Stream.concat(costs.years().stream(), budgets.years(context.collaborationId()).stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** Whether the reader drafts it, for views that offer it. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_BUDGET, Target.COLLABORATION);
    }

    private record Key(CostTypeId type, CostPlace place) {}

    private static void add(Map<Key, Comparison.Line> found, Comparison.Line line) {
        found.merge(
                new Key(line.type(), line.place()),
                line,
                (one, other) -> new Comparison.Line(
                        one.type(),
                        one.typeName(),
                        one.place(),
                        one.placeName(),
                        one.budget().plus(other.budget()),
                        one.expected().plus(other.expected()),
                        one.actual().plus(other.actual())));
    }
}
