package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A loan of a specialist. Each state is a type: what a state cannot do does not compile (DOMAIN section 4). */
public sealed interface Loan {

    LoanId id();

    /** Those that hold, or that wait for their first approvals. */
    Terms terms();

    LoanState state();

    /** It waits for one approval or for both. */
    sealed interface Awaiting extends Loan {

        /** The lender takes the offer back. */
        default Withdrawn withdrawn() {
            return new Withdrawn(id(), terms());
        }

        /** The borrower says no. */
        default Rejected rejected() {
            return new Rejected(id(), terms());
        }

        /** A side approves: the first approval or the one that makes it active. */
        default Loan approved(Approval approval) {
            return switch (this) {
                case Offered offered ->
                    approval.side() == Side.LENDER
                            ? offered.approvedByLender(approval)
                            : offered.approvedByBorrower(approval);
                case ApprovedByLender first -> {
                    LoanRules.aSideApprovesOnce(first.lender(), approval);
                    yield first.approvedByBorrower(approval);
                }
                case ApprovedByBorrower first -> {
                    LoanRules.aSideApprovesOnce(first.borrower(), approval);
                    yield first.approvedByLender(approval);
                }
            };
        }
    }

    /** Nobody has approved yet. */
    record Offered(LoanId id, Terms terms) implements Awaiting {

        public Offered {
            LoanRules.lenderAndBorrowerDiffer(terms.lender(), terms.borrower());
        }

        public Offered changed(Terms other) {
            return new Offered(id, other);
        }

        ApprovedByLender approvedByLender(Approval lender) {
            return new ApprovedByLender(id, terms, lender);
        }

        ApprovedByBorrower approvedByBorrower(Approval borrower) {
            return new ApprovedByBorrower(id, terms, borrower);
        }

        @Override
        public LoanState state() {
            return LoanState.OFFERED;
        }
    }

    /** The lender's approval is missing. */
    record ApprovedByBorrower(LoanId id, Terms terms, Approval borrower) implements Awaiting {

        Active approvedByLender(Approval lender) {
            return new Active(id, new Agreed(terms, lender, borrower), null, Ledger.EMPTY);
        }

        @Override
        public LoanState state() {
            return LoanState.APPROVED_BY_BORROWER;
        }
    }

    /** The borrower's approval is missing. */
    record ApprovedByLender(LoanId id, Terms terms, Approval lender) implements Awaiting {

        Active approvedByBorrower(Approval borrower) {
            return new Active(id, new Agreed(terms, lender, borrower), null, Ledger.EMPTY);
        }

        @Override
        public LoanState state() {
            return LoanState.APPROVED_BY_LENDER;
        }
    }

    /** Hours are registered and confirmed. */
    sealed interface Running extends Loan {

        Agreed agreed();

        @Nullable
        Amendment amendment();

        Ledger ledger();

        /** The same with other hours. */
        Running with(Ledger other);

        @Override
        default Terms terms() {
            return agreed().terms();
        }

        /** Hours or a counter-entry. */
        default Running registered(HourEntry entry, LocalDate today) {
            checked(ledger(), entry, today);
            return with(ledger().with(entry));
        }

        /** An entry whose month is not confirmed gets another content. */
        default Running changed(HourEntry entry, LocalDate today) {
            Ledger rest = untouchable(entry.id()).without(entry.id());
            checked(rest, entry, today);
            return with(rest.with(entry));
        }

        /** An entry whose month is not confirmed goes away. */
        default Running takenBack(HourEntryId entry) {
            Ledger rest = untouchable(entry).without(entry);
            LoanRules.hoursStayWithinTheMaximum(rest.hours(), terms().mostHours());
            return with(rest);
        }

        /** The borrower confirms a month, which closes it. */
        default Running confirmed(YearMonth month, LocalDate today, Set<PersonId> confirming) {
            var entries = ledger().of(month);
            LoanRules.aConfirmedMonthIsClosed(ledger(), month);
            LoanRules.aMonthWithoutHoursIsNotConfirmed(entries);
            LoanRules.aMonthIsConfirmedWhenItIsOver(month, terms(), today);
            LoanRules.disputedHoursAreNotConfirmed(ledger(), entries);
            LoanRules.nobodyConfirmsOwnHours(entries, confirming);
            return with(ledger().withConfirmed(month));
        }

        /** The borrower disputes an entry. */
        default Disputed disputed(HourEntryId entry) {
            LoanRules.disputedHoursStayAsTheyAre(ledger(), ledger().entry(entry).id());
            return new Disputed(id(), agreed(), amendment(), ledger().withDisputed(entry));
        }

        private Ledger untouchable(HourEntryId id) {
            HourEntry entry = ledger().entry(id);
            LoanRules.aConfirmedMonthIsClosed(ledger(), entry.month());
            LoanRules.disputedHoursStayAsTheyAre(ledger(), id);
            LoanRules.correctedHoursStayAsTheyAre(ledger(), id);
            return ledger();
        }

        private void checked(Ledger before, HourEntry entry, LocalDate today) {
            LoanRules.hoursAreNotRegisteredAhead(entry.day(), today);
            LoanRules.aConfirmedMonthIsClosed(before, entry.month());
            if (entry.isCounterEntry()) {
                LoanRules.aCounterEntryTakesBackNoMoreThanThereIs(before, entry);
            } else {
                LoanRules.hoursLieWithinThePeriod(entry.day(), terms());
            }
            LoanRules.hoursStayWithinTheMaximum(before.hours().add(entry.hours()), terms().mostHours());
        }
    }

    /** Both sides have approved. */
    record Active(LoanId id, Agreed agreed, @Nullable Amendment amendment, Ledger ledger) implements Running {

        @Override
        public Active with(Ledger other) {
            return new Active(id, agreed, amendment, other);
        }

        /** More hours or a later end are proposed; neither side has approved them yet. */
        Active proposed(Terms other) {
            LoanRules.oneAmendmentAtATime(amendment != null);
            LoanRules.anAmendmentGivesMore(terms(), other.to(), other.mostHours());
            return new Active(id, agreed, new Amendment(other, null), ledger);
        }

        /** The first approval of what is proposed, or the one with which it holds. */
        Active amendmentApproved(Amendment proposed, Approval approval) {
            Agreed complete = proposed.completedBy(approval);
            return complete == null
                    ? new Active(id, agreed, new Amendment(proposed.terms(), approval), ledger)
                    : new Active(id, complete, null, ledger);
        }

        Active amendmentRejected() {
            return new Active(id, agreed, null, ledger);
        }

        /** Every hour is confirmed; no more come. */
        Settled settled() {
            LoanRules.oneAmendmentAtATime(amendment != null);
            LoanRules.allHoursAreConfirmed(ledger);
            return new Settled(id, agreed, ledger);
        }

        @Override
        public LoanState state() {
            return LoanState.ACTIVE;
        }
    }

    /** Active, with at least one entry of hours that is disputed. */
    record Disputed(LoanId id, Agreed agreed, @Nullable Amendment amendment, Ledger ledger) implements Running {

        @Override
        public Disputed with(Ledger other) {
            return new Disputed(id, agreed, amendment, other);
        }

        /** The dispute about an entry is over; with the last one it is active again. */
        Running resolved(HourEntryId entry) {
            Ledger left = ledger.withoutDisputed(entry);
            return left.disputed().isEmpty() ? new Active(id, agreed, amendment, left) : with(left);
        }

        @Override
        public LoanState state() {
            return LoanState.DISPUTED;
        }
    }

    /** All hours are confirmed; they can be invoiced. */
    record Settled(LoanId id, Agreed agreed, Ledger ledger) implements Loan {

        Closed closed() {
            return new Closed(id, agreed, ledger);
        }

        @Override
        public Terms terms() {
            return agreed.terms();
        }

        @Override
        public LoanState state() {
            return LoanState.SETTLED;
        }
    }

    record Closed(LoanId id, Agreed agreed, Ledger ledger) implements Loan {

        @Override
        public Terms terms() {
            return agreed.terms();
        }

        @Override
        public LoanState state() {
            return LoanState.CLOSED;
        }
    }

    record Rejected(LoanId id, Terms terms) implements Loan {

        @Override
        public LoanState state() {
            return LoanState.REJECTED;
        }
    }

    record Withdrawn(LoanId id, Terms terms) implements Loan {

        @Override
        public LoanState state() {
            return LoanState.WITHDRAWN;
        }
    }
}
