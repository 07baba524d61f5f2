package dk.tvaers.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Holds what files contain, under keys of letters, digits and slashes. It knows no transactions: what is put is there
 * before the row that names it, and is swept when that row never came.
 */
interface Blobs {

    /** Keeps a copy of a file; when it returns, the copy is whole and outlives the machine. */
    void put(String key, Path file) throws IOException;

    InputStream open(String key) throws IOException;

    /** Nothing happens when there is none. */
    void delete(String key) throws IOException;

    /** The keys that begin so and were put before an instant. */
    List<String> before(String prefix, Instant instant) throws IOException;
}
