package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tells a lender what an offer would come to, and what should be known of it, before it is sent. Nothing is saved. */
@Singleton
public class PreviewingOffers {

    private final LoanRequestRows requests;
    private final LoanWarnings warnings;
    private final Neighbours neighbours;
    private final Guard guard;
    private final CurrentContext context;

    PreviewingOffers(
            LoanRequestRows requests,
            LoanWarnings warnings,
            Neighbours neighbours,
            Guard guard,
            CurrentContext context) {
        this.requests = requests;
        this.warnings = warnings;
        this.neighbours = neighbours;
        this.guard = guard;
        this.context = context;
    }

    /**
     * What an offer comes to as it stands.
     *
     * @param loan that the offer changes; null for a new one
     * @throws NotFound when there is no such request, or the lender has no such specialist
     * @throws Invalid when the offer could not be accepted
     * @throws Forbidden without the right to offer for the lender
     */
    @Transactional(readOnly = true)
    public OfferPreview of(LoanRequestId request, MunicipalityCode lender, OfferData data, @Nullable LoanId loan) {
        guard.require(Right.OFFER_LOAN, Target.of(lender));
        data.validate(Now.today());
        LoanRequestItem wanted =
                requests.find(context.collaborationId(), request).orElseThrow(NotFound::new);
        Terms terms = data.terms(1, wanted, lender);
        if (neighbours
                .find(terms.specialist())
                .filter(found -> found.municipality().equals(lender))
                .isEmpty()) {
            throw new NotFound();
        }
        return new OfferPreview(
                terms.perHour(),
                terms.total(),
                neighbours.verdict(terms.specialist(), terms.from(), terms.perHour(), terms.basis()),
                warnings.of(terms, loan == null ? LoanId.next() : loan));
    }
}
