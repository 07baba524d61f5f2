package dk.tvaers.loan;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds loans by the title of their request, the newest first. */
@Singleton
class LoanSearch implements SearchSource {

    private final Loans loans;

    LoanSearch(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String textKey() {
        return "search.loans";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Right right() {
        return Right.SEE_LOANS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return loans.list(LoanFilter.named(text.typed()), Paging.of(0, most)).stream()
                .map(loan -> new Hit(
                        loan.id(),
                        loan.title(),
                        loan.lenderName() + " → " + loan.borrowerName(),
                        Loans.PATH + "/laan/" + loan.id()))
                .toList();
    }
}
