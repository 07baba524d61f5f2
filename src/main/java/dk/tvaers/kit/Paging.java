package dk.tvaers.kit;

import dk.tvaers.kernel.Invalid;

/** Which part of a list is asked for: the page counted from 0 and its size, 1 to 200. */
public record Paging(int page, int size) {

    static final int LARGEST = 200;

    /** @throws Invalid when the page is negative or the size is not within 1 to 200 */
    public static Paging of(int page, int size) {
        new Invalid.Collector()
                .check(page >= 0 && page <= 1_000_000, "page", "error.number-range", 0, 1_000_000)
                .check(size >= 1 && size <= LARGEST, "size", "error.number-range", 1, LARGEST)
                .throwIfAny();
        return new Paging(page, size);
    }

    public long offset() {
        return (long) page * size;
    }
}
