package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.Money;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;

/** What the trail tells of requests, loans and thresholds; of a loan only to who sees it wholly. */
@Factory
final class LoanTrail {

    @Singleton
    @Named("trail-loan")
    TrailKind loans(LoanRows rows, LoanSight sight, CurrentContext context) {
        return new TrailKind(
                        StoredLoans.KIND,
                        Right.SEE_LOAN,
                        Arrays.stream(LoanAct.values()).map(LoanAct::inTrail).toArray(String[]::new))
                .field("side", Side.class)
                .field("loanState", LoanState.class)
                .words(Side.class, "loan.side")
                .words(LoanState.class, "loan.state")
                .shownAt(Loans.PATH + "/laan/%s")
                .records(
                        LoanId.class,
                        ids -> rows.trailNames(context.collaborationId(), sight.everything(), sight.own(), ids));
    }

    @Singleton
    @Named("trail-loan-request")
    TrailKind requests(LoanRequestRows rows, CurrentContext context) {
        return new TrailKind(LoanRequests.KIND, Right.SEE_LOANS, "asked", "changed", "withdrawn", "met", "member-left")
                .fields(LoanRequestRow.class)
                .untold("catalogueEntryId", "helpWishId", "askedAt", "askedBy")
                .words(RequestState.class, "loan.request-state")
                .words(LoanUrgency.class, "loan.urgency")
                .shownAt(Loans.PATH + "/behov/%s")
                .records(LoanRequestId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-loan-threshold")
    TrailKind thresholds(ThresholdRows rows, CurrentContext context) {
        return new TrailKind(Thresholds.KIND, Right.SEE_LOANS, "recorded")
                .field("kroner", Money.class)
                .field("from", LocalDate.class)
                .records(LoanThresholdId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
