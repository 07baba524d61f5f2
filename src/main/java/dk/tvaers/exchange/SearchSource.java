package dk.tvaers.exchange;

import dk.tvaers.access.Right;
import dk.tvaers.kernel.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be found in one feature: a bean, asked whenever somebody searches. It asks its own service for what the reader may
 * see, so that every hit opens.
 */
public interface SearchSource {

    /** The key of the heading over its hits. */
    String textKey();

    /** Its place among the others: lower comes first. */
    int order();

    /** Without it the reader is not searched for; what the reader may see with it, the source sees to. */
    Right right();

    /** @return the best hits first, at most so many */
    List<Hit> search(SearchText text, int most);

    /**
     * Something that was found.
     *
     * @param record its number, if it is a record
     * @param title what it is called
     * @param detail what tells it from others of the same name
     * @param path the path of its page within the collaboration
     */
    record Hit(@Nullable Id record, String title, @Nullable String detail, String path) {}
}
