package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The rules of loans (DOMAIN section 4), each a function with its name. They throw RuleBroken or do nothing. */
final class LoanRules {

    private LoanRules() {}

    static void lenderAndBorrowerDiffer(MunicipalityCode lender, MunicipalityCode borrower) {
        require(!lender.equals(borrower), "loan.rule.same-municipality");
    }

    static void aSideApprovesOnce(Approval first, Approval second) {
        require(first.side() != second.side(), "loan.rule.side-has-approved");
    }

    /** Neither by a second role nor by delegation, to him or from him. */
    static void onePersonNeverApprovesForBothSides(Approval one, Approval other) {
        require(Collections.disjoint(one.persons(), other.persons()), "loan.rule.one-person-both-sides");
    }

    /** The programme leader up to the municipality's limit; without a limit and above it the director. */
    static void theTotalIsWithinTheApproversLimit(Money total, Money limit, boolean approvesLarge) {
        require(approvesLarge || !limit.isLessThan(total), "loan.rule.above-limit", total, limit);
    }

    static void aRateBelowFullCostIsRefused(RateVerdict verdict, LegalBasis basis) {
        switch (verdict) {
            case COVERS_FULL_COST -> {}
            case BELOW_WITH_FINANCES_NOTE -> require(basis != LegalBasis.LAW_655_2019, "loan.rule.below-full-cost");
            case BELOW_FULL_COST ->
                throw new RuleBroken(
                        basis == LegalBasis.LAW_655_2019
                                ? "loan.rule.below-full-cost"
                                : "loan.rule.needs-finances-note");
            case UNKNOWN -> throw new RuleBroken("loan.rule.full-cost-unknown");
        }
    }

    static void hoursStayWithinTheMaximum(BigDecimal hours, BigDecimal most) {
        require(
                hours.compareTo(most) <= 0,
                "loan.rule.over-maximum",
                hours.stripTrailingZeros(),
                most.stripTrailingZeros());
    }

    static void hoursLieWithinThePeriod(LocalDate day, Terms terms) {
        require(
                terms.period().contains(day),
                "loan.rule.outside-period",
                Dates.figures(terms.from()),
                Dates.figures(terms.to()));
    }

    static void hoursAreNotRegisteredAhead(LocalDate day, LocalDate today) {
        require(!day.isAfter(today), "loan.rule.in-future");
    }

    static void aConfirmedMonthIsClosed(Ledger ledger, YearMonth month) {
        require(!ledger.confirmed().contains(month), "loan.rule.month-confirmed", figures(month));
    }

    static void aMonthIsConfirmedWhenItIsOver(YearMonth month, Terms terms, LocalDate today) {
        require(
                month.isBefore(YearMonth.from(today))
                        || today.isAfter(terms.to())
                        || month.atEndOfMonth().equals(today),
                "loan.rule.month-not-over",
                figures(month));
    }

    static void aMonthWithoutHoursIsNotConfirmed(List<HourEntry> entries) {
        require(!entries.isEmpty(), "loan.rule.no-hours");
    }

    static void nobodyConfirmsOwnHours(List<HourEntry> entries, Collection<PersonId> confirming) {
        require(entries.stream().map(HourEntry::registeredBy).noneMatch(confirming::contains), "loan.rule.own-hours");
    }

    static void disputedHoursAreNotConfirmed(Ledger ledger, List<HourEntry> entries) {
        require(entries.stream().map(HourEntry::id).noneMatch(ledger.disputed()::contains), "loan.rule.month-disputed");
    }

    static void disputedHoursStayAsTheyAre(Ledger ledger, HourEntryId id) {
        require(!ledger.disputed().contains(id), "loan.rule.hours-disputed");
    }

    static void correctedHoursStayAsTheyAre(Ledger ledger, HourEntryId id) {
        require(ledger.corrections(id).isEmpty(), "loan.rule.hours-corrected");
    }

    /** A counter-entry takes back at most what the entry and its earlier counter-entries leave. */
    static void aCounterEntryTakesBackNoMoreThanThereIs(Ledger ledger, HourEntry counter) {
        HourEntry corrected = ledger.entry(Objects.requireNonNull(counter.corrects()));
        require(!corrected.isCounterEntry(), "loan.rule.corrects-correction");
        BigDecimal hours = corrected.hours().add(counter.hours());
        long kilometres = corrected.kilometres() + counter.kilometres();
        Money expenses = corrected.expenses().plus(counter.expenses());
        for (HourEntry earlier : ledger.corrections(corrected.id())) {
            hours = hours.add(earlier.hours());
            kilometres += earlier.kilometres();
            expenses = expenses.plus(earlier.expenses());
        }
        require(hours.signum() >= 0 && kilometres >= 0 && !expenses.isNegative(), "loan.rule.corrects-too-much");
    }

    static void anAmendmentGivesMore(Terms now, LocalDate end, BigDecimal hours) {
        require(
                !end.isBefore(now.to())
                        && hours.compareTo(now.mostHours()) >= 0
                        && (end.isAfter(now.to()) || hours.compareTo(now.mostHours()) > 0),
                "loan.rule.amendment-gives-nothing");
    }

    static void oneAmendmentAtATime(boolean thereIsOne) {
        require(!thereIsOne, "loan.rule.amendment-waits");
    }

    static void allHoursAreConfirmed(Ledger ledger) {
        require(ledger.open().isEmpty(), "loan.rule.hours-not-confirmed");
    }

    /** 05-2015. */
    private static String figures(YearMonth month) {
        return Dates.figures(month.atDay(1)).substring(3);
    }

    private static void require(boolean holds, String rule, Object... parameters) {
        if (!holds) {
            throw new RuleBroken(rule, parameters);
        }
    }
}
