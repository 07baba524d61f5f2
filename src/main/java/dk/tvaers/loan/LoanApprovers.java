package dk.tvaers.loan;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.settings.ApproverItem;
import dk.tvaers.settings.Approvers;
import dk.tvaers.settings.LimitItem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who approves a loan for each side: the programme leader up to the municipality's limit, above it the director. */
@Singleton
public class LoanApprovers {

    private final Approvers approvers;
    private final StoredLoans loans;
    private final LoanSight sight;
    private final Guard guard;

    LoanApprovers(Approvers approvers, StoredLoans loans, LoanSight sight, Guard guard) {
        this.approvers = approvers;
        this.loans = loans;
        this.sight = sight;
        this.guard = guard;
    }

    /**
     * The approvers of both sides today, the lender's first.
     *
     * @throws NotFound when there is no such loan
     * @throws Forbidden for third parties
     */
    @Transactional(readOnly = true)
    public List<LoanApprover> of(LoanId id) {
        guard.require(Right.SEE_LOANS);
        Terms terms = loans.find(id).loan().terms();
        if (!sight.sees(terms.lender(), terms.borrower())) {
            guard.require(Right.SEE_LOAN, Target.of(terms.lender()));
        }
        List<ApproverItem> today = approvers.today();
        return Stream.of(Side.values())
                .map(side -> approver(side, terms, today))
                .toList();
    }

    /** Up to which total the programme leader approves today; zero when nothing is agreed. */
    Money limit(MunicipalityCode municipality) {
        return limit(approvers.today(), municipality);
    }

    private static LoanApprover approver(Side side, Terms terms, List<ApproverItem> today) {
        Optional<ApproverItem> own = of(today, terms.of(side));
        Money limit = limit(today, terms.of(side));
        boolean large = limit.isLessThan(terms.total());
        List<String> directors = own.map(ApproverItem::directors).orElse(List.of());
        List<String> leaders = own.map(ApproverItem::programmeLeaders).orElse(List.of());
        return new LoanApprover(
                side,
                terms.of(side),
                limit,
                large,
                large
                        ? directors
                        : Stream.concat(leaders.stream(), directors.stream())
                                .distinct()
                                .toList());
    }

    private static Money limit(List<ApproverItem> today, MunicipalityCode municipality) {
        return of(today, municipality)
                .map(ApproverItem::limit)
                .map(LimitItem::kroner)
                .map(kroner -> Money.kroner(kroner))
                .orElse(Money.ZERO);
    }

    private static Optional<ApproverItem> of(List<ApproverItem> today, MunicipalityCode municipality) {
        return today.stream()
                .filter(item -> item.municipality().code().equals(municipality))
                .findFirst();
    }
}
