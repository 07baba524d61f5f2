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
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Hours that the borrower disputes: what the two sides write of it, and how it ends. */
@Singleton
public class Disputes {

    public static final int LONGEST_MESSAGE = 2000;

    private final StoredLoans loans;
    private final DisputeRows rows;
    private final DisputeMessageRows messages;
    private final RegisteringHours registering;
    private final LoanSight sight;
    private final Guard guard;
    private final CurrentContext context;

    Disputes(
            StoredLoans loans,
            DisputeRows rows,
            DisputeMessageRows messages,
            RegisteringHours registering,
            LoanSight sight,
            Guard guard,
            CurrentContext context) {
        this.loans = loans;
        this.rows = rows;
        this.messages = messages;
        this.registering = registering;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The disputes of a loan, the open ones first.
     *
     * @throws NotFound when there is no such loan
     * @throws Forbidden to third parties
     */
    @Transactional(readOnly = true)
    public List<DisputeItem> list(LoanId id) {
        requireSight(loans.find(id));
        return rows.list(context.collaborationId(), id);
    }

    /** What was written in a dispute, the first first; throws as {@link #list}. */
    @Transactional(readOnly = true)
    public List<DisputeMessage> messages(LoanDisputeId id) {
        DisputeRow dispute = rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        requireSight(loans.find(dispute.loanId()));
        return messages.list(context.collaborationId(), id);
    }

    /**
     * Writes in an open dispute for a side.
     *
     * @throws NotFound when there is no such dispute
     * @throws Invalid when nothing is written, or more than {@value #LONGEST_MESSAGE} characters
     * @throws RuleBroken when it is settled
     * @throws Forbidden without the right to keep or to confirm hours for the side
     */
    @Transactional
    public void write(LoanDisputeId id, Side side, String words) {
        DisputeRow dispute = open(id);
        Right right = right(side);
        guard.require(right, loans.find(dispute.loanId()).at(side));
        messages.save(new DisputeMessageRow(
                DisputeMessageId.next(),
                null,
                id,
                side,
                context.person(),
                Now.instant(),
                Notes.required("words", words, LONGEST_MESSAGE)));
    }

    /** The borrower accepts the hours as they are. Throws as {@link #correct}. */
    @Transactional
    public void accept(LoanDisputeId id, long version) {
        settledByBorrower(id, version, DisputeOutcome.ACCEPTED);
    }

    /** The borrower takes the dispute back. Throws as {@link #correct}. */
    @Transactional
    public void withdraw(LoanDisputeId id, long version) {
        settledByBorrower(id, version, DisputeOutcome.WITHDRAWN);
    }

    /**
     * The lender corrects the hours by a counter-entry.
     *
     * @param version of the dispute that was read
     * @param counter what is taken back, without a minus
     * @throws NotFound when there is no such dispute
     * @throws Invalid when the counter-entry cannot be hours
     * @throws RuleBroken when it is settled already, or as {@link RegisteringHours#correct}
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep the lender's hours
     */
    @Transactional
    public HourEntryId correct(LoanDisputeId id, long version, HourData counter) {
        DisputeRow dispute = open(id, version);
        Stored held = loans.lock(dispute.loanId());
        Target at = held.at(Side.LENDER);
        guard.require(Right.KEEP_HOURS, at);
        counter.validate();
        HourEntry entry = registering.counter(dispute.entryId(), counter);
        Loan.Disputed disputed = held.as(Loan.Disputed.class, "loan.rule.dispute-settled");
        Loan.Running next = disputed.resolved(dispute.entryId()).registered(entry, Now.today());
        settle(dispute, DisputeOutcome.CORRECTED);
        loans.keep(held, next, LoanAct.DISPUTE_SETTLED, new Doer(Side.LENDER, Right.KEEP_HOURS, at), null);
        return entry.id();
    }

    private void settledByBorrower(LoanDisputeId id, long version, DisputeOutcome outcome) {
        DisputeRow dispute = open(id, version);
        Stored held = loans.lock(dispute.loanId());
        Target at = held.at(Side.BORROWER);
        guard.require(Right.CONFIRM_HOURS, at);
        Loan.Disputed disputed = held.as(Loan.Disputed.class, "loan.rule.dispute-settled");
        settle(dispute, outcome);
        loans.keep(
                held,
                disputed.resolved(dispute.entryId()),
                LoanAct.DISPUTE_SETTLED,
                new Doer(Side.BORROWER, Right.CONFIRM_HOURS, at),
                null);
    }

    private void settle(DisputeRow dispute, DisputeOutcome outcome) {
        rows.update(dispute.settled(outcome, context.person(), Now.instant()));
    }

    private DisputeRow open(LoanDisputeId id, long version) {
        DisputeRow dispute = open(id);
        if (!Objects.equals(dispute.version(), version)) {
            throw new Conflict();
        }
        return dispute;
    }

    /** The loan is held before the dispute, in the order in which a dispute is opened. */
    private DisputeRow open(LoanDisputeId id) {
        guard.require(Right.SEE_LOANS);
        LoanId loan = rows.find(context.collaborationId(), id)
                .orElseThrow(NotFound::new)
                .loanId();
        loans.lock(loan);
        DisputeRow dispute = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        requireSight(loans.find(loan));
        if (dispute.disputeOutcome() != null) {
            throw new RuleBroken("loan.rule.dispute-settled");
        }
        return dispute;
    }

    private void requireSight(Stored loan) {
        guard.require(Right.SEE_LOANS);
        Terms terms = loan.loan().terms();
        if (!sight.sees(terms.lender(), terms.borrower())) {
            guard.require(Right.SEE_LOAN, Target.of(terms.lender()));
        }
    }

    private static Right right(Side side) {
        return side == Side.LENDER ? Right.KEEP_HOURS : Right.CONFIRM_HOURS;
    }
}
