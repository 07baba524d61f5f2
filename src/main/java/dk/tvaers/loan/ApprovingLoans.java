package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Both sides approve a loan, in either order, by different persons; the second approval makes it active. */
@Singleton
public class ApprovingLoans {

    private final StoredLoans loans;
    private final MeetingRequests requests;
    private final LoanApprovers approvers;
    private final Guard guard;
    private final CurrentContext context;

    ApprovingLoans(
            StoredLoans loans, MeetingRequests requests, LoanApprovers approvers, Guard guard, CurrentContext context) {
        this.loans = loans;
        this.requests = requests;
        this.approvers = approvers;
        this.guard = guard;
        this.context = context;
    }

    /**
     * Approves the terms of an offer for a side.
     *
     * @param version the version that was read, so that nobody approves other terms
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when it waits for no approval, the side has approved, the same person stands behind the other
     *     side's approval, or the total is above the approver's limit
     * @throws Invalid when the note is too long
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to approve for the side
     */
    @Transactional
    public void approve(LoanId id, long version, Side side, @Nullable String note) {
        guard.require(Right.APPROVE_LOAN);
        Stored held = loans.lock(id);
        guard.require(Right.APPROVE_LOAN, held.at(side));
        if (held.version() != version) {
            throw new Conflict();
        }
        Loan.Awaiting awaiting = held.as(Loan.Awaiting.class, "loan.rule.not-awaiting");
        Approval approval = approval(awaiting.terms(), side, held.at(side), note);
        Loan next = awaiting.approved(approval);
        loans.keep(held, next, LoanAct.APPROVED, doer(awaiting.terms(), side, held.at(side)), approval.note());
        if (next instanceof Loan.Running) {
            requests.meetIfCovered(held.row().requestId());
        }
    }

    /** An approval by whoever acts, within the limit of the side's municipality. */
    Approval approval(Terms terms, Side side, Target at, @Nullable String note) {
        boolean large = guard.may(Right.APPROVE_LARGE_LOAN, at);
        Money limit = approvers.limit(terms.of(side));
        LoanRules.theTotalIsWithinTheApproversLimit(terms.total(), limit, large);
        Right by = needed(terms, limit);
        return new Approval(
                terms.number(),
                side,
                context.person(),
                context.actor().delegatorFor(by, at).orElse(null),
                Now.instant(),
                Notes.checked(note));
    }

    Doer doer(Terms terms, Side side, Target at) {
        return new Doer(side, needed(terms, approvers.limit(terms.of(side))), at);
    }

    private static Right needed(Terms terms, Money limit) {
        return limit.isLessThan(terms.total()) ? Right.APPROVE_LARGE_LOAN : Right.APPROVE_LOAN;
    }
}
