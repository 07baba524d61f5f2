package dk.tvaers.kit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param page counted from 0
 * @param size how many items a page holds at most, 1 to 200
 * @param total how many items there are in all
 */
@Serdeable
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final String DEFAULT_SIZE = "50";

    /** A list that is always given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, 0, items.size(), items.size());
    }

    /** The asked part of a list that is short enough to be read whole. */
    public static <T> Page<T> of(List<T> all, int page, int size) {
        Paging paging = Paging.of(page, size);
        int from = (int) Math.min((long) paging.page() * paging.size(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
    }
}
