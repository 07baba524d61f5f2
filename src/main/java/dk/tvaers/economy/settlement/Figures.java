package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A settlement as it is reckoned.
 *
 * @param members who is asked: whoever was a member in the period, and whoever owes or is due anything
 * @param carriedFor those whose balance is carried over and not invoiced
 */
record Figures(
        SettlementPeriod period,
        MunicipalityCode host,
        SortedSet<MunicipalityCode> members,
        SortedSet<MunicipalityCode> carriedFor,
        List<SettlementLine> lines,
        List<HoursLine> hours,
        List<Basis> bases,
        List<LeftOut> leftOut) {

    boolean isEmpty() {
        return lines.isEmpty() && hours.isEmpty();
    }

    /** By municipality, then kind; each member has its share, be it zero. They sum to zero. */
    List<Posting> postings() {
        Ledger ledger = new Ledger();
        members.forEach(member -> ledger.add(member, PostingKind.SHARE, Money.ZERO));
        for (SettlementLine line : lines) {
            line.shares().forEach((who, share) -> ledger.add(who, kind(line), share));
            boolean paidBefore = line.kind() == LineKind.COST && !period.isOnAccount();
            ledger.add(
                    paidBefore && line.payer() != null ? line.payer() : host,
                    paidBefore ? PostingKind.PAID : PostingKind.HOST,
                    Money.ZERO.minus(line.amount()));
        }
        for (HoursLine line : hours) {
            ledger.add(line.borrower(), PostingKind.BORROWED, line.amount());
            ledger.add(line.lender(), PostingKind.LENT, Money.ZERO.minus(line.amount()));
        }
        for (MunicipalityCode member : carriedFor) {
            Money balance = ledger.sum(member, PostingKind.SHARE)
                    .plus(ledger.sum(member, PostingKind.ON_ACCOUNT))
                    .plus(ledger.sum(member, PostingKind.CARRIED_IN));
            ledger.add(member, PostingKind.CARRIED_OUT, Money.ZERO.minus(balance));
            ledger.add(host, PostingKind.HOST, balance);
        }
        return ledger.postings();
    }

    private static PostingKind kind(SettlementLine line) {
        return switch (line.kind()) {
            case COST -> PostingKind.SHARE;
            case ON_ACCOUNT -> PostingKind.ON_ACCOUNT;
            case CARRIED -> PostingKind.CARRIED_IN;
        };
    }

    private static final class Ledger {

        private final SortedMap<MunicipalityCode, Map<PostingKind, Money>> sums = new TreeMap<>();

        void add(MunicipalityCode who, PostingKind kind, Money amount) {
            sums.computeIfAbsent(who, each -> new EnumMap<>(PostingKind.class)).merge(kind, amount, Money::plus);
        }

        Money sum(MunicipalityCode who, PostingKind kind) {
            return sums.getOrDefault(who, Map.of()).getOrDefault(kind, Money.ZERO);
        }

        List<Posting> postings() {
            List<Posting> postings = new ArrayList<>();
            sums.forEach((who, kinds) -> kinds.forEach((kind, amount) -> {
                if (kind == PostingKind.SHARE || !amount.equals(Money.ZERO)) {
                    postings.add(new Posting(who, kind, amount));
                }
            }));
            return postings;
        }
    }
}
