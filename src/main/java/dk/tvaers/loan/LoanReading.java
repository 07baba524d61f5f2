package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of the rows of a loan the type of its state. */
@Singleton
class LoanReading {

    private final TermsRows terms;
    private final ApprovalRows approvals;
    private final StoredHours hours;
    private final CurrentContext context;

    LoanReading(TermsRows terms, ApprovalRows approvals, StoredHours hours, CurrentContext context) {
        this.terms = terms;
        this.approvals = approvals;
        this.hours = hours;
        this.context = context;
    }

    Stored stored(LoanRow row) {
        CollaborationId collaboration = context.collaborationId();
        List<Terms> versions = terms.list(collaboration, row.id()).stream()
                .map(version -> version.terms(row))
                .toList();
        List<Approval> given = approvals.list(collaboration, row.id()).stream()
                .map(ApprovalRow::approval)
                .toList();
        return new Stored(row, loan(row, versions, given), versions, given);
    }

    private Loan loan(LoanRow row, List<Terms> versions, List<Approval> given) {
        Terms now = version(versions, row.termsNumber());
        return switch (row.loanState()) {
            case OFFERED -> new Loan.Offered(row.id(), now);
            case APPROVED_BY_BORROWER -> new Loan.ApprovedByBorrower(row.id(), now, of(given, now, Side.BORROWER));
            case APPROVED_BY_LENDER -> new Loan.ApprovedByLender(row.id(), now, of(given, now, Side.LENDER));
            case ACTIVE ->
                new Loan.Active(row.id(), agreed(now, given), amendment(row, versions, given), hours.ledger(row.id()));
            case DISPUTED ->
                new Loan.Disputed(
                        row.id(), agreed(now, given), amendment(row, versions, given), hours.ledger(row.id()));
            case SETTLED -> new Loan.Settled(row.id(), agreed(now, given), hours.ledger(row.id()));
            case CLOSED -> new Loan.Closed(row.id(), agreed(now, given), hours.ledger(row.id()));
            case REJECTED -> new Loan.Rejected(row.id(), now);
            case WITHDRAWN -> new Loan.Withdrawn(row.id(), now);
        };
    }

    private static Agreed agreed(Terms now, List<Approval> given) {
        return new Agreed(now, of(given, now, Side.LENDER), of(given, now, Side.BORROWER));
    }

    private static @Nullable Amendment amendment(LoanRow row, List<Terms> versions, List<Approval> given) {
        Integer number = row.proposedNumber();
        if (number == null) {
            return null;
        }
        return new Amendment(
                version(versions, number),
                given.stream()
                        .filter(approval -> approval.terms() == number)
                        .findFirst()
                        .orElse(null));
    }

    private static Approval of(List<Approval> given, Terms now, Side side) {
        return given.stream()
                .filter(approval -> approval.terms() == now.number() && approval.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static Terms version(List<Terms> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
