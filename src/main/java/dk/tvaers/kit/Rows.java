package dk.tvaers.kit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Reads a list part by part through the service that knows who may see what; the parts stand in one order. */
@FunctionalInterface
public interface Rows<T> {

    List<T> read(Paging part);

    /** A list that its service gives whole. */
    static <T> Rows<T> whole(Supplier<List<T>> list) {
        return part -> part.page() == 0 ? list.get() : List.of();
    }

    /** All of it, read as it is asked for; only one part is in memory at a time. */
    default Iterable<T> all() {
        return () -> new Iterator<>() {
            private int page;
            private List<T> part = read(Paging.of(0, Paging.LARGEST));
            private Iterator<T> rest = part.iterator();

            @Override
            public boolean hasNext() {
                if (!rest.hasNext() && part.size() >= Paging.LARGEST) {
                    part = read(Paging.of(++page, Paging.LARGEST));
                    rest = part.iterator();
                }
                return rest.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return rest.next();
            }
        };
    }
}
