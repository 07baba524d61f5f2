package dk.tvaers.home;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Finds by name what the reader may open, in every feature that has something to find. */
@Singleton
public class Search {

    /** From so many characters on; with fewer everything would be found. */
    public static final int SHORTEST = 2;

    private static final int MOST_OF_A_KIND = 8;

    private final List<SearchSource> sources;
    private final Guard guard;
    private final CurrentContext context;

    Search(List<SearchSource> sources, Guard guard, CurrentContext context) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::order))
                .toList();
        this.guard = guard;
        this.context = context;
    }

    /** The hits by kind, the kinds without any left out; none for a text that is too short. */
    @Transactional(readOnly = true)
    public List<Found> find(String typed) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        SearchText text = new SearchText(typed);
        if (text.typed().length() < SHORTEST || text.isEmpty()) {
            return List.of();
        }
        return sources.stream()
                .filter(source -> context.actor().maySomewhere(source.right()))
                .map(source -> new Found(source.textKey(), source.search(text, MOST_OF_A_KIND)))
                .filter(found -> !found.hits().isEmpty())
                .toList();
    }

    /**
     * What was found in one feature.
     *
     * @param textKey the key of the heading
     */
    public record Found(String textKey, List<SearchSource.Hit> hits) {}
}
