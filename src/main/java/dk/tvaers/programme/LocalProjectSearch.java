package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds a project in a municipality by words of both, in either order: "ky glostrup". */
@Singleton
class LocalProjectSearch implements SearchSource {

    private final LocalProjectRows rows;
    private final CurrentContext context;

    LocalProjectSearch(LocalProjectRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    public String textKey() {
        return "search.local-projects";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> search(SearchText text, int most) {
        SearchText.Patterns like = text.patterns();
        return rows
                .searched(context.collaborationId(), like.typed(), like.withRing(), like.withoutRing(), most)
                .stream()
                .map(local -> new Hit(
                        local.id(),
                        local.projectName() + ", " + local.shortName(),
                        null,
                        "lokale-projekter/" + local.id()))
                .toList();
    }
}
