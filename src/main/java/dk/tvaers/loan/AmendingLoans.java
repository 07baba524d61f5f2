package dk.tvaers.loan;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** More hours or a later end for an active loan: either side proposes, both approve as they approved the loan. */
@Singleton
public class AmendingLoans {

    private final StoredLoans loans;
    private final ApprovingLoans approving;
    private final MeetingRequests requests;
    private final Guard guard;

    AmendingLoans(StoredLoans loans, ApprovingLoans approving, MeetingRequests requests, Guard guard) {
        this.loans = loans;
        this.approving = approving;
        this.requests = requests;
        this.guard = guard;
    }

    /**
     * Proposes more hours or a later end. Proposing approves nothing.
     *
     * @param to the last day, not before the one that holds
     * @param mostHours not below those that hold
     * @throws NotFound when there is no such loan
     * @throws Invalid when these cannot be hours, or the note is too long
     * @throws RuleBroken when the loan is not active, an amendment waits already, or this one gives nothing
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to approve for the side
     */
    @Transactional
    public void propose(LoanId id, long version, Side side, LocalDate to, BigDecimal mostHours, @Nullable String note) {
        Stored held = held(id, version, side);
        if (!Hours.canBeAgreed(mostHours)) {
            throw new Invalid("mostHours", "loan.rule.hours", Hours.MOST);
        }
        Loan.Active active = active(held);
        Terms proposed = active.terms().amended(held.nextTerms(), to, mostHours);
        loans.keep(held, active.proposed(proposed), LoanAct.AMENDMENT_PROPOSED, doer(held, side), Notes.checked(note));
    }

    /**
     * Approves the amendment for a side; with the second approval it holds.
     *
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when none waits, or as {@link ApprovingLoans#approve}
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to approve for the side
     */
    @Transactional
    public void approve(LoanId id, long version, Side side, @Nullable String note) {
        Stored held = held(id, version, side);
        Loan.Active active = active(held);
        Amendment amendment = waiting(active);
        Target at = held.at(side);
        Approval approval = approving.approval(amendment.terms(), side, at, note);
        loans.keep(
                held,
                active.amendmentApproved(amendment, approval),
                LoanAct.AMENDMENT_APPROVED,
                approving.doer(amendment.terms(), side, at),
                approval.note());
        requests.meetIfCovered(held.row().requestId());
    }

    /** A side says no to the amendment, or takes it back; throws as {@link #approve}. */
    @Transactional
    public void reject(LoanId id, long version, Side side, @Nullable String note) {
        Stored held = held(id, version, side);
        Loan.Active active = active(held);
        waiting(active);
        loans.keep(held, active.amendmentRejected(), LoanAct.AMENDMENT_REJECTED, doer(held, side), Notes.checked(note));
    }

    private Stored held(LoanId id, long version, Side side) {
        guard.require(Right.APPROVE_LOAN);
        Stored held = loans.lock(id);
        guard.require(Right.APPROVE_LOAN, held.at(side));
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    private static Loan.Active active(Stored held) {
        return held.as(Loan.Active.class, "loan.rule.not-active");
    }

    private static Amendment waiting(Loan.Active active) {
        Amendment amendment = active.amendment();
        if (amendment == null) {
            throw new RuleBroken("loan.rule.no-amendment");
        }
        return amendment;
    }

    private static Doer doer(Stored held, Side side) {
        return new Doer(side, Right.APPROVE_LOAN, held.at(side));
    }
}
