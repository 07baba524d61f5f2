package dk.tvaers.matter;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Finds matters by their title, the agreement and the project that they are about. */
@Singleton
class MatterSearch implements SearchSource {

    private final Matters matters;

    MatterSearch(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String textKey() {
        return "search.matters";
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return matters.list().stream()
                .filter(each -> text.matches(
                        each.title(),
                        Objects.requireNonNullElse(each.agreementTitle(), ""),
                        Objects.requireNonNullElse(each.projectName(), "")))
                .limit(most)
                .map(each -> new Hit(each.id(), each.title(), each.projectName(), Matters.PATH + "/" + each.id()))
                .toList();
    }
}
