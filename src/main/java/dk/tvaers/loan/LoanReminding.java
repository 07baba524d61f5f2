package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Reminds of the last month's hours that nobody has written, and of months that the borrower has not confirmed. Nobody is
 * reminded twice of one month, since a letter goes out once for an occasion.
 */
@Singleton
class LoanReminding implements RecurringJob {

    /** So many days after a month's end its hours are overdue for confirmation. */
    static final int DAYS_TO_CONFIRM = 10;

    /** On the first days of a month, also for who was not there to be told. */
    static final int DAYS_TO_REGISTER = 5;

    private final DueRows due;
    private final StoredLoans loans;
    private final LoanPeople people;
    private final LoanPost post;
    private final CurrentContext context;

    LoanReminding(DueRows due, StoredLoans loans, LoanPeople people, LoanPost post, CurrentContext context) {
        this.due = due;
        this.loans = loans;
        this.people = people;
        this.post = post;
        this.context = context;
    }

    @Override
    public String name() {
        return "loan-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(7, 15));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Now.today();
        if (today.getDayOfMonth() <= DAYS_TO_REGISTER) {
            remindOfHours(YearMonth.from(today).minusMonths(1));
        }
        remindOfConfirmation(today);
    }

    /** The lent person; where none is known, the lender's programme leaders. */
    private void remindOfHours(YearMonth month) {
        for (Long id : due.withoutHours(context.collaborationId(), month.atDay(1), month.atEndOfMonth())) {
            Loan loan = loans.find(new LoanId(id)).loan();
            List<PersonId> lent = people.lent(loan.terms());
            post.missing(
                    loan.id(),
                    "hours-missing/" + month,
                    texts -> texts.get("loan.told.hours-missing", new Dates(texts).month(month)),
                    lent.isEmpty() ? people.leaders(loan.terms().lender()) : lent);
        }
    }

    private void remindOfConfirmation(LocalDate today) {
        LocalDate before = today.minusDays(DAYS_TO_CONFIRM).withDayOfMonth(1);
        for (Long id : due.unconfirmed(context.collaborationId(), before)) {
            Loan loan = loans.find(new LoanId(id)).loan();
            for (YearMonth month : loan.ledger().open()) {
                if (month.atDay(1).isBefore(before)) {
                    post.missing(
                            loan.id(),
                            "confirmation-overdue/" + month,
                            texts -> texts.get("loan.told.confirmation-overdue", new Dates(texts).month(month)),
                            people.leaders(loan.terms().borrower()));
                }
            }
        }
    }
}
