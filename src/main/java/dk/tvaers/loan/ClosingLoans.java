package dk.tvaers.loan;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The lender says that no more hours come, and later that the loan is over. */
@Singleton
public class ClosingLoans {

    private final StoredLoans loans;
    private final Guard guard;

    ClosingLoans(StoredLoans loans, Guard guard) {
        this.loans = loans;
        this.guard = guard;
    }

    /**
     * Settles a loan: no more hours are registered.
     *
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when it is not active, a dispute is open, an amendment waits or hours are not confirmed
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep the lender's hours
     */
    @Transactional
    public void settle(LoanId id, long version) {
        Stored held = held(id, version);
        Loan.Active active = held.as(Loan.Active.class, "loan.rule.not-active");
        loans.keep(held, active.settled(), LoanAct.SETTLED, doer(held), null);
    }

    /**
     * Closes a settled loan.
     *
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when it is not settled
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep the lender's hours
     */
    @Transactional
    public void close(LoanId id, long version) {
        Stored held = held(id, version);
        Loan.Settled settled = held.as(Loan.Settled.class, "loan.rule.not-settled");
        loans.keep(held, settled.closed(), LoanAct.CLOSED, doer(held), null);
    }

    private Stored held(LoanId id, long version) {
        guard.require(Right.KEEP_HOURS);
        Stored held = loans.lock(id);
        guard.require(Right.KEEP_HOURS, held.at(Side.LENDER));
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    private static Doer doer(Stored held) {
        Target at = held.at(Side.LENDER);
        return new Doer(Side.LENDER, Right.KEEP_HOURS, at);
    }
}
