package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Says what comes next in a loan, as it is for the reader. */
@Singleton
class NextSteps {

    private final LoanApprovers approvers;
    private final Neighbours neighbours;
    private final Guard guard;
    private final CurrentContext context;

    NextSteps(LoanApprovers approvers, Neighbours neighbours, Guard guard, CurrentContext context) {
        this.approvers = approvers;
        this.neighbours = neighbours;
        this.guard = guard;
        this.context = context;
    }

    NextStep of(Stored stored) {
        return switch (stored.loan()) {
            case Loan.Offered offered -> {
                if (mayApprove(stored, offered.terms(), Side.BORROWER, null)) {
                    yield NextStep.YOU_APPROVE_AS_BORROWER;
                }
                yield mayApprove(stored, offered.terms(), Side.LENDER, null)
                        ? NextStep.YOU_APPROVE_AS_LENDER
                        : NextStep.WAITS_FOR_BOTH;
            }
            case Loan.ApprovedByBorrower first ->
                mayApprove(stored, first.terms(), Side.LENDER, first.borrower())
                        ? NextStep.YOU_APPROVE_AS_LENDER
                        : NextStep.WAITS_FOR_LENDER;
            case Loan.ApprovedByLender first ->
                mayApprove(stored, first.terms(), Side.BORROWER, first.lender())
                        ? NextStep.YOU_APPROVE_AS_BORROWER
                        : NextStep.WAITS_FOR_BORROWER;
            case Loan.Disputed _ ->
                keepsHours(stored) || confirms(stored) ? NextStep.ANSWER_DISPUTE : NextStep.DISPUTE_WAITS;
            case Loan.Active active -> ofActive(stored, active);
            case Loan.Settled _ -> keepsHours(stored) ? NextStep.CLOSE : NextStep.CLOSING_WAITS;
            case Loan.Closed _, Loan.Rejected _, Loan.Withdrawn _ -> NextStep.NOTHING;
        };
    }

    private NextStep ofActive(Stored stored, Loan.Active active) {
        Amendment amendment = active.amendment();
        if (amendment != null) {
            return mayApprove(stored, amendment, Side.LENDER) || mayApprove(stored, amendment, Side.BORROWER)
                    ? NextStep.YOU_APPROVE_AMENDMENT
                    : NextStep.AMENDMENT_WAITS;
        }
        boolean ended = Now.today().isAfter(active.terms().to());
        YearMonth month = YearMonth.from(Now.today());
        if (active.ledger().open().stream().anyMatch(open -> ended || open.isBefore(month))) {
            return confirms(stored) ? NextStep.CONFIRM_MONTH : NextStep.CONFIRMATION_WAITS;
        }
        if (ended) {
            return keepsHours(stored) ? NextStep.SETTLE : NextStep.SETTLEMENT_WAITS;
        }
        return keepsHours(stored) || isLent(stored) ? NextStep.REGISTER_HOURS : NextStep.HOURS_WAIT;
    }

    private boolean mayApprove(Stored stored, Amendment amendment, Side side) {
        Approval first = amendment.approval();
        return (first == null || first.side() != side) && mayApprove(stored, amendment.terms(), side, first);
    }

    /** Within the limit, and not behind the other side's approval already. */
    private boolean mayApprove(Stored stored, Terms terms, Side side, @Nullable Approval other) {
        if (other != null && other.persons().contains(context.person())) {
            return false;
        }
        return guard.may(Right.APPROVE_LOAN, stored.at(side))
                && (guard.may(Right.APPROVE_LARGE_LOAN, stored.at(side))
                        || !approvers.limit(terms.of(side)).isLessThan(terms.total()));
    }

    private boolean keepsHours(Stored stored) {
        return guard.may(Right.KEEP_HOURS, stored.at(Side.LENDER));
    }

    private boolean confirms(Stored stored) {
        return guard.may(Right.CONFIRM_HOURS, stored.at(Side.BORROWER));
    }

    private boolean isLent(Stored stored) {
        return neighbours
                .find(stored.row().specialistId())
                .filter(lent -> context.person().equals(lent.person()))
                .isPresent();
    }
}
