package dk.tvaers.economy.overview;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.Sharing;
import dk.tvaers.economy.SharingWithin;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.Sight;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A municipality's share of a year (DOMAIN section 5). Each share is that of {@code SharingCosts}, cost by cost; what sharing
 * rests on is read once, whatever number of costs there is.
 */
@Singleton
public class Overviews {

    /** Within a collaboration. */
    public static final String PATH = Costs.PATH + "/overblik";

    private final Costs costs;
    private final Budgets budgets;
    private final AgreedKeys keys;
    private final Sharing sharing;
    private final Municipalities register;
    private final List<AwaitingSource> awaiting;
    private final Sight sight;
    private final Guard guard;

    Overviews(
            Costs costs,
            Budgets budgets,
            AgreedKeys keys,
            Sharing sharing,
            Municipalities register,
            List<AwaitingSource> awaiting,
            Sight sight,
            Guard guard) {
        this.costs = costs;
        this.budgets = budgets;
        this.keys = keys;
        this.sharing = sharing;
        this.register = register;
        this.awaiting = awaiting;
        this.sight = sight;
        this.guard = guard;
    }

    /**
     * The members of a year whose shares the reader sees: the own ones first, then the others by name.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<MunicipalityRef> municipalities(int year) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return sharing.within(YearSharing.year(year)).memberships().stream()
                .filter(each -> seen.includes(each.code()))
                .map(each -> each.municipality())
                .distinct()
                .sorted(Comparator.comparing(
                                (MunicipalityRef each) -> !seen.own().contains(each.code()))
                        .thenComparing(MunicipalityRef::shortName))
                .toList();
    }

    /**
     * The share of a municipality, and what those of the others are that the reader sees.
     *
     * @throws NotFound when it was no member on any day of the year
     * @throws Forbidden when the reader does not see its economy
     */
    @Transactional(readOnly = true)
    public Overview of(int year, MunicipalityCode municipality) {
        Sight.Seen seen = seeing(municipality);
        YearShares shares = shares(year, municipality);
        Map<MunicipalityCode, ShareSum> expected = shares.sums(shares.costs());
        Map<MunicipalityCode, ShareSum> budget = shares.sums(shares.budget());
        Map<MunicipalityCode, ShareSum> paid =
                shares.sums(shares.costs().stream().filter(SharedAmount::paid).toList());
        SortedMap<MunicipalityCode, MunicipalityRef> members = shares.members();
        Map<MunicipalityCode, Integer> inhabitants = register.inhabitantsOn(LocalDate.of(year, 1, 1));
        return new Overview(
                year,
                Objects.requireNonNull(members.get(municipality)),
                shares.budgeted().newest(),
                of(municipality, budget),
                of(municipality, expected),
                of(municipality, paid),
                shares.types(municipality),
                shares.places(municipality),
                members.values().stream()
                        .filter(each -> seen.includes(each.code()))
                        .map(each -> new MemberShare(
                                each, of(each.code(), budget), of(each.code(), expected), inhabitants.get(each.code())))
                        .toList(),
                members.size(),
                awaiting.stream()
                        .flatMap(source -> source.awaiting(municipality).stream())
                        .toList());
    }

    /**
     * Its share of every shared cost of a year, by type, then by the costs' days; without those for which nothing is planned.
     *
     * @throws NotFound when it was no member on any day of the year
     * @throws Forbidden when the reader does not see its economy
     */
    @Transactional(readOnly = true)
    public List<ShareLine> costs(int year, MunicipalityCode municipality) {
        seeing(municipality);
        return lines(shares(year, municipality).costs(), municipality);
    }

    /**
     * Its share of every line of the newest adopted budget of a year, or of the draft where none is adopted.
     *
     * @throws NotFound when it was no member on any day of the year
     * @throws Forbidden when the reader does not see its economy
     */
    @Transactional(readOnly = true)
    public List<ShareLine> budget(int year, MunicipalityCode municipality) {
        seeing(municipality);
        return lines(shares(year, municipality).budget(), municipality);
    }

    private static ShareSum of(MunicipalityCode municipality, Map<MunicipalityCode, ShareSum> sums) {
        return Objects.requireNonNull(sums.get(municipality));
    }

    private static List<ShareLine> lines(List<SharedAmount> amounts, MunicipalityCode municipality) {
        return amounts.stream().map(each -> each.of(municipality)).toList();
    }

    private Sight.Seen seeing(MunicipalityCode municipality) {
        guard.require(Right.SEE_ECONOMY, Target.of(municipality));
        Sight.Seen seen = sight.now();
        if (!seen.includes(municipality)) {
            throw new Forbidden();
        }
        return seen;
    }

    private YearShares shares(int year, MunicipalityCode municipality) {
        SharingWithin within = sharing.within(YearSharing.year(year));
        if (within.memberships().stream().noneMatch(each -> each.code().equals(municipality))) {
            throw new NotFound();
        }
        YearSharing shared =
                new YearSharing(year, within, keys.list(), guard.may(Right.SEE_LOAN, Target.COLLABORATION));
        BudgetItem budget = budgets.of(year);
        return new YearShares(
                budget,
                within.memberships(),
                costs.shared(year).stream()
                        .filter(cost -> cost.expected() != Amount.Missing.BLANK)
                        .map(cost -> SharedAmount.of(cost, shared.of(cost)))
                        .toList(),
                budgets.setAside(budget).stream()
                        .map(line -> SharedAmount.of(line, year, shared.of(line.amount(), line.key())))
                        .toList());
    }
}
