package dk.tvaers.help;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds wishes for help that are not closed, by what they are called. */
@Singleton
class HelpSearch implements SearchSource {

    private static final int MOST_OPEN = 200;

    private final HelpWishes wishes;

    HelpSearch(HelpWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String textKey() {
        return "search.help";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return wishes.list(WishFilter.OPEN, Paging.of(0, MOST_OPEN)).stream()
                .filter(wish -> text.matches(wish.title(), wish.placeName()))
                .limit(most)
                .map(wish -> new Hit(wish.id(), wish.title(), wish.placeName(), HelpWishes.PATH + "/" + wish.id()))
                .toList();
    }
}
