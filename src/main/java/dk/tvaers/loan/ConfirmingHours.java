package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** The borrower confirms the hours of a month, which then never change, or disputes an entry. */
@Singleton
public class ConfirmingHours {

    private final StoredLoans loans;
    private final DisputeRows disputes;
    private final Guard guard;
    private final CurrentContext context;

    ConfirmingHours(StoredLoans loans, DisputeRows disputes, Guard guard, CurrentContext context) {
        this.loans = loans;
        this.disputes = disputes;
        this.guard = guard;
        this.context = context;
    }

    /** Whether the reader may confirm and dispute hours in the loan, for views that offer it. */
    @Transactional(readOnly = true)
    public boolean mayConfirm(LoanId id) {
        return guard.may(Right.CONFIRM_HOURS, loans.find(id).at(Side.BORROWER));
    }

    /**
     * Confirms all hours of a month.
     *
     * @param version of the loan that was read, so that nobody confirms other hours
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when the loan does not run, the month is confirmed, not over or without hours, an entry of it is
     *     disputed, or who confirms has registered hours of it
     * @throws Conflict when somebody else changed the loan since
     * @throws Forbidden without the right to confirm hours for the borrower
     */
    @Transactional
    public void confirm(LoanId id, long version, YearMonth month) {
        Stored held = held(id, version);
        Target at = held.at(Side.BORROWER);
        Set<PersonId> confirming = new HashSet<>(Set.of(context.person()));
        context.actor().delegatorFor(Right.CONFIRM_HOURS, at).ifPresent(confirming::add);
        loans.keep(
                held,
                running(held).confirmed(month, Now.today(), confirming),
                LoanAct.MONTH_CONFIRMED,
                doer(held),
                month.toString());
    }

    /**
     * Disputes an entry of hours, confirmed or not; until it is settled the month is not confirmed.
     *
     * @param reason at most 1000 characters
     * @throws NotFound when there are no such hours
     * @throws Invalid without a reason
     * @throws RuleBroken when the loan does not run, or the entry is disputed already
     * @throws Conflict when somebody else changed the loan since
     * @throws Forbidden without the right to confirm hours for the borrower
     */
    @Transactional
    public LoanDisputeId dispute(LoanId id, long version, HourEntryId entry, String reason) {
        Stored held = held(id, version);
        String said = Notes.required("reason", reason, Notes.LONGEST);
        Loan.Disputed disputed = running(held).disputed(entry);
        LoanDisputeId dispute = LoanDisputeId.next();
        disputes.save(new DisputeRow(
                dispute, null, id, entry, said, Now.instant(), context.person(), null, null, null, null));
        loans.keep(held, disputed, LoanAct.HOURS_DISPUTED, doer(held), said);
        return dispute;
    }

    private Stored held(LoanId id, long version) {
        guard.require(Right.CONFIRM_HOURS);
        Stored held = loans.lock(id);
        guard.require(Right.CONFIRM_HOURS, held.at(Side.BORROWER));
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    private static Loan.Running running(Stored held) {
        return held.as(Loan.Running.class, "loan.rule.not-running");
    }

    private static Doer doer(Stored held) {
        return new Doer(Side.BORROWER, Right.CONFIRM_HOURS, held.at(Side.BORROWER));
    }
}
