package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.StoredLoans.Doer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The lent person writes the hours of each day; who keeps hours for the lender does it on behalf. */
@Singleton
public class RegisteringHours {

    private final StoredLoans loans;
    private final Neighbours neighbours;
    private final Guard guard;
    private final CurrentContext context;

    RegisteringHours(StoredLoans loans, Neighbours neighbours, Guard guard, CurrentContext context) {
        this.loans = loans;
        this.neighbours = neighbours;
        this.guard = guard;
        this.context = context;
    }

    /** Whether the reader may register hours in the loan, for views that offer it. */
    @Transactional(readOnly = true)
    public boolean mayRegister(LoanId id) {
        Stored loan = loans.find(id);
        return guard.may(Right.KEEP_HOURS, loan.at(Side.LENDER)) || isOwn(loan);
    }

    /**
     * Registers hours of a day.
     *
     * @throws NotFound when there is no such loan
     * @throws Invalid when they cannot be hours
     * @throws RuleBroken when the loan does not run, the day lies ahead or outside the period, its month is confirmed, or
     *     the maximum is reached
     * @throws Forbidden to others than the lent person and who keeps the lender's hours
     */
    @Transactional
    public HourEntryId register(LoanId id, HourData data) {
        Stored held = held(id);
        data.validate();
        HourEntry entry = entry(HourEntryId.next(), data, null);
        loans.keep(held, running(held).registered(entry, Now.today()), LoanAct.HOURS_REGISTERED, doer(held), null);
        return entry.id();
    }

    /**
     * Changes hours whose month is not confirmed.
     *
     * @param version of the loan that was read
     * @throws NotFound when there are no such hours
     * @throws RuleBroken as {@link #register}, or when they are disputed or a counter-entry corrects them
     * @throws Conflict when somebody else changed the loan since
     */
    @Transactional
    public void change(LoanId id, long version, HourEntryId entry, HourData data) {
        Stored held = held(id, version);
        data.validate();
        HourEntry before = held.ledger().entry(entry);
        if (before.isCounterEntry()) {
            throw new RuleBroken("loan.rule.corrects-correction");
        }
        loans.keep(
                held,
                running(held).changed(entry(entry, data, null), Now.today()),
                LoanAct.HOURS_CHANGED,
                doer(held),
                null);
    }

    /** Takes back hours whose month is not confirmed; throws as {@link #change}. */
    @Transactional
    public void takeBack(LoanId id, long version, HourEntryId entry) {
        Stored held = held(id, version);
        loans.keep(held, running(held).takenBack(entry), LoanAct.HOURS_TAKEN_BACK, doer(held), null);
    }

    /**
     * Corrects hours by a counter-entry in an open month, which names them.
     *
     * @param data what is taken back, without a minus
     * @throws NotFound when there are no such hours
     * @throws RuleBroken when the day lies ahead or in a confirmed month, or more is taken back than there is
     */
    @Transactional
    public HourEntryId correct(LoanId id, HourEntryId corrected, HourData data) {
        Stored held = held(id);
        data.validate();
        HourEntry counter = counter(corrected, data);
        loans.keep(held, running(held).registered(counter, Now.today()), LoanAct.HOURS_CORRECTED, doer(held), null);
        return counter.id();
    }

    /** What takes back so much of an entry. */
    HourEntry counter(HourEntryId corrected, HourData data) {
        return entry(
                HourEntryId.next(),
                new HourData(
                        data.day(),
                        data.hours().negate(),
                        data.activity(),
                        -data.kilometres(),
                        Money.ZERO.minus(data.expenses())),
                corrected);
    }

    private HourEntry entry(HourEntryId id, HourData data, @Nullable HourEntryId corrects) {
        return new HourEntry(
                id,
                data.day(),
                data.hours(),
                data.activity(),
                data.kilometres(),
                data.expenses(),
                corrects,
                context.person(),
                Now.instant());
    }

    private Stored held(LoanId id, long version) {
        Stored held = held(id);
        if (held.version() != version) {
            throw new Conflict();
        }
        return held;
    }

    private Stored held(LoanId id) {
        guard.require(Right.REGISTER_OWN_HOURS);
        Stored held = loans.lock(id);
        if (!isOwn(held)) {
            guard.require(Right.KEEP_HOURS, held.at(Side.LENDER));
        }
        return held;
    }

    private boolean isOwn(Stored loan) {
        return neighbours
                .find(loan.row().specialistId())
                .filter(lent -> context.person().equals(lent.person()))
                .isPresent();
    }

    private static Loan.Running running(Stored held) {
        return held.as(Loan.Running.class, "loan.rule.not-running");
    }

    private Doer doer(Stored held) {
        Target at = held.at(Side.LENDER);
        return new Doer(Side.LENDER, isOwn(held) ? Right.REGISTER_OWN_HOURS : Right.KEEP_HOURS, at);
    }
}
