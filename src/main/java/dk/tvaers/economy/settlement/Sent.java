package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.settlement.LineDifference.What;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was sent, and whether it is still so. */
@Singleton
final class Sent {

    private final LineRows lines;
    private final HoursRows hours;
    private final Reckoning reckoning;
    private final CurrentContext context;

    Sent(LineRows lines, HoursRows hours, Reckoning reckoning, CurrentContext context) {
        this.lines = lines;
        this.hours = hours;
        this.reckoning = reckoning;
        this.context = context;
    }

    List<SettlementLine> lines(IssueId issue) {
        return lines.findByIssueIdOrderByLineNumber(issue).stream()
                .map(LineRow::line)
                .toList();
    }

    /** @throws NotFound when the issue has no such line */
    SettlementLine line(IssueId issue, int number) {
        return lines.findByIssueIdAndLineNumber(issue, number)
                .map(LineRow::line)
                .orElseThrow(NotFound::new);
    }

    List<HoursLine> hours(IssueId issue) {
        return hours.of(context.collaborationId(), issue).stream()
                .map(HoursRow::line)
                .toList();
    }

    /**
     * Reckons anew what was sent, and says what is no longer the same. What was written since is not in it: it waits for a
     * later settlement.
     */
    List<LineDifference> differences(SettlementItem settlement) {
        IssueId issue = Objects.requireNonNull(settlement.issue());
        List<SettlementLine> sent = lines(issue);
        List<HoursLine> lent = hours(issue);
        Set<CostLineId> costs =
                sent.stream().map(SettlementLine::cost).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Long> lentIds = lent.stream().map(HoursLine::id).collect(Collectors.toSet());
        Figures now = reckoning.of(settlement.period(), settlement.carryOver(), costs::contains, lentIds::contains);
        List<LineDifference> differences = new ArrayList<>();
        Map<Object, SettlementLine> found =
                now.lines().stream().collect(Collectors.toMap(Sent::same, Function.identity()));
        for (SettlementLine before : sent) {
            difference(differences, before, found.remove(same(before)));
        }
        found.values()
                .forEach(added -> differences.add(
                        new LineDifference(added.number(), added.title(), Money.ZERO, added.amount(), What.AMOUNT)));
        differences.addAll(differences(lent, now.hours()));
        return differences;
    }

    /** Lender by lender: what is lent day by day is for the two sides. */
    private static List<LineDifference> differences(List<HoursLine> sent, List<HoursLine> now) {
        Map<Long, HoursLine> found = now.stream().collect(Collectors.toMap(HoursLine::id, Function.identity()));
        SortedMap<MunicipalityCode, LineDifference> byLender = new TreeMap<>();
        for (HoursLine before : sent) {
            HoursLine after = found.get(before.id());
            if (after == null || !after.vat().equals(before.vat())) {
                byLender.merge(
                        before.lender(),
                        new LineDifference(
                                0,
                                before.lender().value(),
                                before.amount(),
                                after == null ? null : after.amount(),
                                after == null ? What.GONE : What.VAT),
                        LineDifference::plus);
            }
        }
        return List.copyOf(byLender.values());
    }

    private static void difference(
            List<LineDifference> differences, SettlementLine before, @Nullable SettlementLine now) {
        What what = null;
        if (now == null) {
            what = What.GONE;
        } else if (!before.amount().equals(now.amount())) {
            what = What.AMOUNT;
        } else if (!before.shares().equals(now.shares())) {
            what = What.SHARES;
        } else if (!Objects.equals(before.payer(), now.payer())) {
            what = What.PAYER;
        } else if (!before.vat().equals(now.vat())) {
            what = What.VAT;
        }
        if (what != null) {
            differences.add(new LineDifference(
                    before.number(), before.title(), before.amount(), now == null ? null : now.amount(), what));
        }
    }

    /** What makes two lines the same: the cost, or the earlier settlement and its VAT. */
    private static Object same(SettlementLine line) {
        return line.cost() != null
                ? line.cost()
                : new OfEarlier(line.kind(), Objects.requireNonNull(line.earlier()), line.vat());
    }

    private record OfEarlier(LineKind kind, SettlementId settlement, Vat vat) {}
}
