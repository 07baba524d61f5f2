package dk.tvaers.economy.overview;

import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's shares of a year's costs and of its budget.
 *
 * @param memberships those that run on some day of the year
 */
record YearShares(
        BudgetItem budgeted, List<MembershipItem> memberships, List<SharedAmount> costs, List<SharedAmount> budget) {

    private static final Comparator<SharePart> LARGEST_FIRST = Comparator.comparing((SharePart part) ->
                    part.expected().known().compareTo(part.budget().known()) > 0
                            ? part.expected().known()
                            : part.budget().known())
            .reversed();

    /** Each once, lowest code first, also who left and came back. */
    SortedMap<MunicipalityCode, MunicipalityRef> members() {
        SortedMap<MunicipalityCode, MunicipalityRef> found = new TreeMap<>();
        memberships.forEach(each -> found.put(each.code(), each.municipality()));
        return found;
    }

    List<SharePart> types(MunicipalityCode municipality) {
        return parts(municipality, line -> new Group(line.type(), null, line.typeName()));
    }

    List<SharePart> places(MunicipalityCode municipality) {
        return parts(municipality, line -> new Group(null, line.place(), line.placeName()));
    }

    /** What each bears of some amounts; how many are missing in it is the same for all. */
    Map<MunicipalityCode, ShareSum> sums(List<SharedAmount> amounts) {
        ShareSum missing = amounts.stream()
                .filter(each -> each.outcome() != ShareOutcome.SHARED)
                .map(each -> each.outcome().of(Money.ZERO))
                .reduce(ShareSum.NOTHING, ShareSum::plus);
        Map<MunicipalityCode, ShareSum> sums = new HashMap<>();
        members().keySet().forEach(code -> sums.put(code, missing));
        for (SharedAmount each : amounts) {
            Allocation allocation = each.allocation();
            if (allocation != null) {
                allocation
                        .shares()
                        .forEach(share -> sums.merge(
                                share.municipality(), ShareOutcome.SHARED.of(share.amount()), ShareSum::plus));
            }
        }
        return sums;
    }

    private record Group(
            @Nullable CostTypeId type,
            @Nullable CostPlace place,
            @Nullable String name) {

        SharePart of(ShareSum budget, ShareSum expected, ShareSum paid) {
            return new SharePart(type, place, name, budget, expected, paid);
        }
    }

    private List<SharePart> parts(MunicipalityCode municipality, Function<ShareLine, Group> group) {
        Map<Group, SharePart> found = new LinkedHashMap<>();
        for (SharedAmount each : costs) {
            ShareLine line = each.of(municipality);
            ShareSum paid = line.paid() ? line.sum() : ShareSum.NOTHING;
            Group to = group.apply(line);
            found.merge(to, to.of(ShareSum.NOTHING, line.sum(), paid), SharePart::plus);
        }
        for (SharedAmount each : budget) {
            ShareLine line = each.of(municipality);
            Group to = group.apply(line);
            found.merge(to, to.of(line.sum(), ShareSum.NOTHING, ShareSum.NOTHING), SharePart::plus);
        }
        return found.values().stream().sorted(LARGEST_FIRST).toList();
    }
}
