package dk.tvaers.risk;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds by title the risks that the reader may see, closed ones too. */
@Singleton
class RiskSearch implements SearchSource {

    private final Risks risks;

    RiskSearch(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String textKey() {
        return "search.risks";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return risks.list(RiskFilter.named(text.typed()), Paging.of(0, most)).stream()
                .map(risk -> new Hit(risk.id(), risk.title(), risk.placeName(), Risks.PATH + "/" + risk.id()))
                .toList();
    }
}
