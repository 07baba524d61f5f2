package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.Sharing;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.SettlingCosts;
import dk.tvaers.economy.key.MemberDays;
import dk.tvaers.economy.settlement.LeftOut.Reason;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reckons a settlement from what is written by now (DOMAIN section 5). A year takes what was paid and confirmed in it and what of
 * the year before was not settled; a quarter on account takes what is expected of the costs that begin in it, and the hours.
 */
@Singleton
final class Reckoning {

    private final SettlementRows rows;
    private final EarlierLines earlier;
    private final LoanVatRows loanVat;
    private final SettlingCosts costs;
    private final CostTypes types;
    private final AgreedKeys keys;
    private final Sharing sharing;
    private final HoursToSettle hours;
    private final Members members;
    private final Offices offices;
    private final CurrentContext context;

    Reckoning(
            SettlementRows rows,
            EarlierLines earlier,
            LoanVatRows loanVat,
            SettlingCosts costs,
            CostTypes types,
            AgreedKeys keys,
            Sharing sharing,
            HoursToSettle hours,
            Members members,
            Offices offices,
            CurrentContext context) {
        this.rows = rows;
        this.earlier = earlier;
        this.loanVat = loanVat;
        this.costs = costs;
        this.types = types;
        this.keys = keys;
        this.sharing = sharing;
        this.hours = hours;
        this.members = members;
        this.offices = offices;
        this.context = context;
    }

    /** @throws RuleBroken when the collaboration has no host on the period's last day */
    Figures of(SettlementPeriod period, boolean carryOver) {
        return of(period, carryOver, each -> true, each -> true);
    }

    /** The same of some costs and hours only: those that were sent. */
    Figures of(SettlementPeriod period, boolean carryOver, Predicate<CostLineId> cost, Predicate<Long> hoursLine) {
        MunicipalityCode host = offices.on(Office.HOST, period.to())
                .map(OfficeItem::code)
                .orElseThrow(() -> new RuleBroken("settlement.rule.no-host"));
        LocalDate first = period.isOnAccount() ? period.from() : period.from().minusYears(1);
        CostLines shared = shared(period, first, cost);
        List<SettlementLine> lines = new ArrayList<>(shared.lines());
        if (!period.isOnAccount()) {
            for (SettlementLine line : earlier.of(context.collaborationId(), period.year())) {
                lines.add(line.numbered(lines.size() + 1));
            }
        }
        List<LeftOut> leftOut = new ArrayList<>(shared.leftOut());
        List<HoursLine> lent = lent(period, hoursLine, leftOut);
        SortedSet<MunicipalityCode> asked = asked(period, host, lines, lent);
        return new Figures(
                period,
                host,
                asked,
                carryOver ? carriedFor(period, host, asked) : new TreeSet<>(),
                lines,
                lent,
                shared.bases(),
                leftOut);
    }

    private CostLines shared(SettlementPeriod period, LocalDate first, Predicate<CostLineId> wanted) {
        Map<CostTypeId, Vat> vats = new HashMap<>();
        for (CostTypeItem type : types.list()) {
            Vat vat = type.vat();
            if (vat != null) {
                vats.put(type.id(), vat);
            }
        }
        // a cost lies in one calendar year, and may reach beyond the quarter in which it begins
        CostLines shared = new CostLines(
                period.isOnAccount(),
                sharing.within(new SharedPeriod(first, LocalDate.of(period.year(), 12, 31))),
                keys.list().stream().collect(Collectors.toMap(KeyItem::id, Function.identity())),
                vats);
        for (CostItem cost : costs.open(first, period.to())) {
            if (wanted.test(cost.id())) {
                shared.add(cost);
            }
        }
        return shared;
    }

    private List<HoursLine> lent(SettlementPeriod period, Predicate<Long> wanted, List<LeftOut> leftOut) {
        LocalDate first = LocalDate.of(period.year() - 1, 1, 1);
        Set<Long> settled = new HashSet<>(rows.settledHours(context.collaborationId(), first));
        Map<MunicipalityCode, Vat> vats =
                loanVat.findAll().stream().collect(Collectors.toMap(LoanVatRow::municipalityCode, LoanVatRow::vat));
        SortedMap<MunicipalityCode, Money> unsigned = new TreeMap<>();
        List<HoursLine> lent = new ArrayList<>();
        for (HoursToSettle.Line line : hours.confirmed(YearMonth.from(first), YearMonth.from(period.to()))) {
            if (!settled.contains(line.id().value()) && wanted.test(line.id().value())) {
                Vat vat = vats.get(line.lender());
                if (vat == null) {
                    unsigned.merge(line.lender(), line.amount(), Money::plus);
                } else {
                    lent.add(HoursLine.of(line, vat));
                }
            }
        }
        unsigned.forEach((lender, amount) ->
                leftOut.add(new LeftOut(Reason.LOAN_VAT_NOT_SIGNED, null, "", lender, null, amount, null)));
        return lent;
    }

    private SortedSet<MunicipalityCode> asked(
            SettlementPeriod period, MunicipalityCode host, List<SettlementLine> lines, List<HoursLine> lent) {
        SortedSet<MunicipalityCode> asked = new TreeSet<>();
        asked.add(host);
        period.days().memberDays(members.between(period.from(), period.to())).stream()
                .map(MemberDays::code)
                .forEach(asked::add);
        lines.forEach(line -> {
            asked.addAll(line.shares().keySet());
            Stream.ofNullable(line.payer()).forEach(asked::add);
        });
        lent.forEach(line -> {
            asked.add(line.lender());
            asked.add(line.borrower());
        });
        return asked;
    }

    /** Whoever is still a member when the next year begins; the host's own balance is carried by itself. */
    private SortedSet<MunicipalityCode> carriedFor(
            SettlementPeriod period, MunicipalityCode host, SortedSet<MunicipalityCode> asked) {
        SortedSet<MunicipalityCode> next = members.on(period.to().plusDays(1)).stream()
                .map(MembershipItem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        next.retainAll(asked);
        next.remove(host);
        return next;
    }
}
