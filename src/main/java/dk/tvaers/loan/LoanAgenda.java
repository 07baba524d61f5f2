package dk.tvaers.loan;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The loans that were offered since about the last meeting and are not over are news for the next, the newest first. */
@Singleton
class LoanAgenda implements AgendaSource {

    private static final int MOST = 200;
    private static final LoanFilter NEWEST = LoanFilter.LIVE.sorted(LoanFilter.Sort.NEWEST);

    private final Loans loans;

    LoanAgenda(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String textKey() {
        return "loan.agenda";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Right right() {
        return Right.SEE_LOANS;
    }

    @Override
    public List<Item> items() {
        LocalDate lastMeeting = Now.today().minusMonths(1);
        return loans.list(NEWEST, Paging.of(0, MOST)).stream()
                .filter(loan -> !Now.date(loan.offeredAt()).isBefore(lastMeeting))
                .map(loan -> new Item(
                        loan.id(),
                        loan.title(),
                        loan.lenderName() + " → " + loan.borrowerName(),
                        Now.date(loan.offeredAt()),
                        Loans.PATH + "/laan/" + loan.id(),
                        null))
                .toList();
    }
}
