package dk.tvaers.position;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Finds questions by their words, to whom they go, and what is held in common. */
@Singleton
class PositionSearch implements SearchSource {

    private final Positions positions;

    PositionSearch(Positions positions) {
        this.positions = positions;
    }

    @Override
    public String textKey() {
        return "search.positions";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return positions.list().stream()
                .filter(each -> text.matches(
                        each.question(), each.recipient(), Objects.requireNonNullElse(each.projectName(), "")))
                .limit(most)
                .map(each -> new Hit(each.id(), each.question(), each.recipient(), Positions.PATH + "/" + each.id()))
                .toList();
    }
}
