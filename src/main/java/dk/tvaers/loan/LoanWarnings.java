package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Finds what should be known of a loan before it is approved. */
@Singleton
class LoanWarnings {

    /** From so much of the threshold on it is near. */
    private static final BigDecimal NEAR = new BigDecimal("0.8");

    private final LoanRows rows;
    private final Thresholds thresholds;
    private final Neighbours neighbours;
    private final Members members;
    private final CurrentContext context;

    LoanWarnings(LoanRows rows, Thresholds thresholds, Neighbours neighbours, Members members, CurrentContext context) {
        this.rows = rows;
        this.thresholds = thresholds;
        this.neighbours = neighbours;
        this.members = members;
        this.context = context;
    }

    /** Of terms that are a loan's, or would be. */
    List<LoanWarning> of(Terms terms, LoanId loan) {
        List<LoanWarning> found = new ArrayList<>();
        addThresholds(found, terms, loan);
        addMemberships(found, terms);
        addDoubleBooking(found, terms, loan);
        return found;
    }

    private void addThresholds(List<LoanWarning> found, Terms terms, LoanId loan) {
        Money threshold = thresholds.on(terms.from()).map(ThresholdItem::kroner).orElse(null);
        if (threshold == null) {
            return;
        }
        addThreshold(found, false, terms.total(), threshold);
        Money others = rows
                .listOfPair(
                        context.collaborationId(),
                        terms.lender(),
                        terms.borrower(),
                        terms.from().minusYears(1).plusDays(1),
                        terms.from().plusYears(1).minusDays(1))
                .stream()
                .filter(other -> !other.id().equals(loan))
                .map(other -> Objects.requireNonNull(other.item(true, null).total()))
                .reduce(Money.ZERO, Money::plus);
        if (others.ore() > 0) {
            addThreshold(found, true, terms.total().plus(others), threshold);
        }
    }

    private static void addThreshold(List<LoanWarning> found, boolean ofPair, Money total, Money threshold) {
        if (!total.isLessThan(threshold.times(NEAR))) {
            found.add(new LoanWarning.Threshold(ofPair, threshold.isLessThan(total), total, threshold));
        }
    }

    private void addMemberships(List<LoanWarning> found, Terms terms) {
        List<MembershipItem> all = members.history();
        for (Side side : Side.values()) {
            MunicipalityCode code = terms.of(side);
            List<MembershipItem> own =
                    all.stream().filter(one -> one.code().equals(code)).toList();
            boolean covered = own.stream()
                    .anyMatch(one -> !one.joinedOn().isAfter(terms.from())
                            && (one.leftOn() == null || !one.leftOn().isBefore(terms.to())));
            if (!covered) {
                found.add(new LoanWarning.NoMember(
                        code,
                        own.stream()
                                .map(MembershipItem::leftOn)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null)));
            }
        }
    }

    private void addDoubleBooking(List<LoanWarning> found, Terms terms, LoanId loan) {
        List<SortedMap<LocalDate, BigDecimal>> others =
                rows.listOfSpecialist(context.collaborationId(), terms.specialist(), terms.from(), terms.to()).stream()
                        .filter(other -> !other.id().equals(loan))
                        .map(other -> WeeklySpread.spread(other.fromOn(), other.toOn(), other.mostHours()))
                        .toList();
        Map<LocalDate, BigDecimal> weeks = WeeklySpread.spread(terms.from(), terms.to(), terms.mostHours());
        Map<LocalDate, BigDecimal> capacities = neighbours.capacity(terms.specialist(), terms.period());
        for (Map.Entry<LocalDate, BigDecimal> week : weeks.entrySet()) {
            LocalDate monday = week.getKey();
            BigDecimal elsewhere = others.stream()
                    .map(other -> other.getOrDefault(monday, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal capacity = capacities.get(monday);
            BigDecimal all = elsewhere.add(week.getValue());
            if (capacity == null ? elsewhere.signum() > 0 : all.compareTo(capacity) > 0) {
                found.add(new LoanWarning.DoubleBooking(monday, all, capacity));
                return;
            }
        }
    }
}
