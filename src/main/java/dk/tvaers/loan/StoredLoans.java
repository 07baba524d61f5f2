package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps loans: reads the state as its type, and writes each step with who and when in the transaction of the act. */
@Singleton
class StoredLoans {

    static final String KIND = "loan";

    private final LoanRows rows;
    private final LoanReading reading;
    private final TermsRows terms;
    private final ApprovalRows approvals;
    private final StepRows steps;
    private final StoredHours hours;
    private final LoanPost post;
    private final CurrentContext context;
    private final Trail trail;

    StoredLoans(
            LoanRows rows,
            LoanReading reading,
            TermsRows terms,
            ApprovalRows approvals,
            StepRows steps,
            StoredHours hours,
            LoanPost post,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.reading = reading;
        this.terms = terms;
        this.approvals = approvals;
        this.steps = steps;
        this.hours = hours;
        this.post = post;
        this.context = context;
        this.trail = trail;
    }

    /** @throws NotFound when the collaboration has no such loan */
    Stored find(LoanId id) {
        return reading.stored(rows.find(collaboration(), id).orElseThrow(NotFound::new));
    }

    /**
     * Holds the loan until the transaction ends.
     *
     * @throws NotFound when the collaboration has no such loan
     */
    Stored lock(LoanId id) {
        return reading.stored(rows.lock(collaboration(), id).orElseThrow(NotFound::new));
    }

    /** @throws Conflict when somebody else changed it since the version was read */
    Stored lock(LoanId id, long version) {
        Stored held = lock(id);
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    /** A new offer. */
    void keepNew(LoanRow row, Loan.Offered offered, Doer doer) {
        rows.save(row);
        terms.save(TermsRow.of(offered.id(), offered.terms(), context.person(), row.offeredAt()));
        step(offered.id(), null, offered, LoanAct.OFFERED, doer, null);
        post.told(offered, LoanAct.OFFERED, doer.side(), 0);
    }

    /** What an act made of the loan. */
    void keep(Stored before, Loan next, LoanAct act, Doer doer, @Nullable String note) {
        Terms proposed = proposed(next);
        for (Terms version : versions(next, proposed)) {
            if (before.terms().stream().noneMatch(known -> known.number() == version.number())) {
                terms.save(TermsRow.of(next.id(), version, context.person(), Now.instant()));
            }
        }
        for (Approval approval : Stored.approvals(next)) {
            if (!before.approvals().contains(approval)) {
                approvals.save(ApprovalRow.of(next.id(), approval));
            }
        }
        hours.keep(next.id(), before.ledger(), next.ledger(), doer);
        rows.update(before.row().in(next.state(), next.terms().number(), proposed == null ? null : proposed.number()));
        step(next.id(), before.loan(), next, act, doer, note);
        post.told(next, act, doer.side(), before.version() + 1);
    }

    /** What is no part of the state. */
    void keep(Stored before, LoanRow row, LoanAct act, Doer doer) {
        rows.update(row);
        step(row.id(), before.loan(), before.loan(), act, doer, null);
    }

    private void step(LoanId id, @Nullable Loan before, Loan next, LoanAct act, Doer doer, @Nullable String note) {
        LoanState from = before == null ? null : before.state();
        PersonId forPerson =
                context.actor().delegatorFor(doer.right(), doer.at()).orElse(null);
        steps.save(new StepRow(
                LoanStepId.next(),
                null,
                id,
                act,
                doer.side(),
                from,
                next.state(),
                context.person(),
                forPerson,
                Now.instant(),
                note));
        List<Change> changes = new ArrayList<>();
        changes.add(Change.to("side", doer.side()));
        if (from != next.state()) {
            changes.add(new Change(
                    "loanState", from == null ? null : from.name(), next.state().name()));
        }
        trail.record(act.inTrail(), KIND, id, changes, doer.right(), doer.at(), false);
    }

    private static @Nullable Terms proposed(Loan loan) {
        Amendment amendment = loan instanceof Loan.Running running ? running.amendment() : null;
        return amendment == null ? null : amendment.terms();
    }

    private static List<Terms> versions(Loan loan, @Nullable Terms proposed) {
        return proposed == null ? List.of(loan.terms()) : List.of(loan.terms(), proposed);
    }

    private CollaborationId collaboration() {
        return context.collaborationId();
    }

    /** For which side, by which right and where somebody acts. */
    record Doer(Side side, Right right, Target at) {}
}
