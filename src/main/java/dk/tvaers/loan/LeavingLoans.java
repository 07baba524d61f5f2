package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A leaver's open requests and the offers that wait, to it and from it, are withdrawn. What both sides have agreed holds: it
 * runs on until the two of them settle it.
 */
@Singleton
class LeavingLoans implements MemberLeaving {

    private final LoanRequestRows requests;
    private final LoanRows loans;
    private final StoredLoans stored;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LeavingLoans(
            LoanRequestRows requests,
            LoanRows loans,
            StoredLoans stored,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.requests = requests;
        this.loans = loans;
        this.stored = stored;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 460;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        List<LoanRow> live = loans.live(context.collaborationId(), municipality);
        long waiting = live.stream().filter(row -> row.loanState().isAwaiting()).count();
        List<Consequence> found = new ArrayList<>();
        add(found, "loan.leaving.requests", requests.countOpen(context.collaborationId(), municipality));
        add(found, "loan.leaving.offers", waiting);
        add(found, "loan.leaving.running", live.size() - waiting);
        return found;
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        requests.lockOpen(context.collaborationId(), municipality).forEach(this::withdraw);
        loans.live(context.collaborationId(), municipality).stream()
                .filter(row -> row.loanState().isAwaiting())
                .forEach(row -> withdraw(row, municipality));
    }

    private void withdraw(LoanRequestRow before) {
        LoanRequestRow after = before.in(RequestState.WITHDRAWN);
        requests.update(after);
        trail.record(
                "member-left",
                LoanRequests.KIND,
                before.id(),
                Change.between(before, after),
                Right.REQUEST_LOAN,
                new Target(before.municipalityCode(), before.projectId()),
                false);
    }

    private void withdraw(LoanRow row, MunicipalityCode leaver) {
        Stored held = stored.lock(row.id());
        if (held.loan() instanceof Loan.Awaiting awaiting) {
            Side side = row.lenderCode().equals(leaver) ? Side.LENDER : Side.BORROWER;
            StoredLoans.Doer doer = new StoredLoans.Doer(side, Right.OFFER_LOAN, held.at(side));
            stored.keep(held, awaiting.withdrawn(), LoanAct.WITHDRAWN, doer, null);
        }
    }

    private static void add(List<Consequence> found, String key, long count) {
        if (count > 0) {
            found.add(new Consequence(key, count));
        }
    }
}
