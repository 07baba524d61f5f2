package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.CaseNumber;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A municipality offers a specialist for a request, changes the offer or takes it back; the borrower may say no. */
@Singleton
public class OfferingLoans {

    private final StoredLoans loans;
    private final LoanRequestRows requests;
    private final Neighbours neighbours;
    private final Members members;
    private final Guard guard;
    private final CurrentContext context;

    OfferingLoans(
            StoredLoans loans,
            LoanRequestRows requests,
            Neighbours neighbours,
            Members members,
            Guard guard,
            CurrentContext context) {
        this.loans = loans;
        this.requests = requests;
        this.neighbours = neighbours;
        this.members = members;
        this.guard = guard;
        this.context = context;
    }

    /** Whether the reader may offer in the name of a municipality, for views that offer it. */
    public boolean mayOffer(MunicipalityCode lender) {
        return guard.may(Right.OFFER_LOAN, Target.of(lender));
    }

    /**
     * Offers a specialist for an open request. A request can have several offers.
     *
     * @throws NotFound when there is no such request
     * @throws Invalid when the offer cannot be accepted, the lender is no member today or does not employ the specialist
     * @throws RuleBroken when the request is open no more, lender and borrower are the same, or the rate is below full cost
     * @throws Forbidden without the right to offer for the lender
     */
    @Transactional
    public LoanId offer(LoanRequestId request, MunicipalityCode lender, OfferData data) {
        guard.require(Right.OFFER_LOAN, Target.of(lender));
        if (requests.lock(context.collaborationId(), request).isEmpty()) {
            throw new NotFound();
        }
        LoanRequestItem wanted =
                requests.find(context.collaborationId(), request).orElseThrow(NotFound::new);
        if (!wanted.isOpen()) {
            throw new RuleBroken("loan.rule.request-closed");
        }
        Terms terms = checked(data, data.terms(1, wanted, lender));
        if (members.of(lender, Now.today()).isEmpty()) {
            throw new Invalid("municipality", "loan.rule.no-member");
        }
        LoanId id = LoanId.next();
        Loan.Offered offered = new Loan.Offered(id, terms);
        LoanRow row = new LoanRow(
                id,
                null,
                request,
                lender,
                wanted.municipality(),
                terms.specialist(),
                wanted.projectId(),
                LoanState.OFFERED,
                terms.number(),
                null,
                null,
                null,
                Now.instant(),
                context.person(),
                null);
        loans.keepNew(row, offered, new Doer(Side.LENDER, Right.OFFER_LOAN, Target.of(lender)));
        return id;
    }

    /**
     * Gives an offer that nobody has approved yet other terms, for the same specialist.
     *
     * @throws NotFound when there is no such loan
     * @throws Invalid when the terms cannot be accepted
     * @throws RuleBroken when a side has approved already, or the rate is below full cost
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to offer for the lender
     */
    @Transactional
    public void change(LoanId id, long version, OfferData data) {
        Stored held = asLender(id, version);
        Loan.Offered offered = held.as(Loan.Offered.class, "loan.rule.approved-already");
        if (!data.specialist().equals(offered.terms().specialist())) {
            throw new Invalid("specialist", "loan.rule.other-specialist");
        }
        LoanRequestItem wanted =
                requests.find(context.collaborationId(), held.row().requestId()).orElseThrow(NotFound::new);
        Terms terms = checked(
                data, data.terms(held.nextTerms(), wanted, offered.terms().lender()));
        loans.keep(held, offered.changed(terms), LoanAct.CHANGED, lender(held), null);
    }

    /**
     * Takes an offer back that both sides have not approved yet.
     *
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when it waits for no approval
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to offer for the lender
     */
    @Transactional
    public void withdraw(LoanId id, long version, @Nullable String note) {
        Stored held = asLender(id, version);
        Loan.Awaiting awaiting = held.as(Loan.Awaiting.class, "loan.rule.not-awaiting");
        loans.keep(held, awaiting.withdrawn(), LoanAct.WITHDRAWN, lender(held), Notes.checked(note));
    }

    /**
     * The borrower says no to an offer.
     *
     * @throws NotFound when there is no such loan
     * @throws RuleBroken when it waits for no approval
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to approve for the borrower
     */
    @Transactional
    public void reject(LoanId id, long version, @Nullable String note) {
        guard.require(Right.APPROVE_LOAN);
        Stored held = loans.lock(id, version);
        Target at = held.at(Side.BORROWER);
        guard.require(Right.APPROVE_LOAN, at);
        Loan.Awaiting awaiting = held.as(Loan.Awaiting.class, "loan.rule.not-awaiting");
        loans.keep(
                held,
                awaiting.rejected(),
                LoanAct.REJECTED,
                new Doer(Side.BORROWER, Right.APPROVE_LOAN, at),
                Notes.checked(note));
    }

    /**
     * Writes under which number a side files the loan.
     *
     * @param number null for none
     * @throws NotFound when there is no such loan
     * @throws Invalid when it is no case number
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to file records for the side
     */
    @Transactional
    public void number(LoanId id, long version, Side side, @Nullable String number) {
        guard.require(Right.FILE_RECORDS);
        Stored held = loans.lock(id, version);
        Target at = held.at(side);
        guard.require(Right.FILE_RECORDS, at);
        String filed = Hours.blankIsNothing(number);
        if (filed != null && !CaseNumber.isValid(filed)) {
            throw new Invalid("caseNumber", "loan.rule.case-number");
        }
        loans.keep(held, held.row().filed(side, filed), LoanAct.CASE_NUMBERED, new Doer(side, Right.FILE_RECORDS, at));
    }

    private Terms checked(OfferData data, Terms terms) {
        data.validate(Now.today());
        LoanRules.lenderAndBorrowerDiffer(terms.lender(), terms.borrower());
        if (neighbours
                .find(terms.specialist())
                .filter(found -> found.municipality().equals(terms.lender()))
                .isEmpty()) {
            throw new Invalid("specialist", "loan.rule.no-specialist");
        }
        LoanRules.aRateBelowFullCostIsRefused(
                neighbours.verdict(terms.specialist(), terms.from(), terms.perHour(), terms.basis()), terms.basis());
        return terms;
    }

    private Stored asLender(LoanId id, long version) {
        guard.require(Right.OFFER_LOAN);
        Stored held = loans.lock(id);
        guard.require(Right.OFFER_LOAN, held.at(Side.LENDER));
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    private static Doer lender(Stored held) {
        return new Doer(Side.LENDER, Right.OFFER_LOAN, held.at(Side.LENDER));
    }
}
