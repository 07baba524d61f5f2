package dk.tvaers.loan;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds requests for loans by title, those that are met or withdrawn too, the newest first. */
@Singleton
class LoanRequestSearch implements SearchSource {

    private final LoanRequests requests;

    LoanRequestSearch(LoanRequests requests) {
        this.requests = requests;
    }

    @Override
    public String textKey() {
        return "search.loan-requests";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Right right() {
        return Right.SEE_LOANS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return requests.list(LoanRequestFilter.named(text.typed()), Paging.of(0, most)).stream()
                .map(request -> new Hit(
                        request.id(),
                        request.title(),
                        request.municipalityName(),
                        Loans.PATH + "/behov/" + request.id()))
                .toList();
    }
}
