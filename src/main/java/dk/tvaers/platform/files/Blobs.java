package dk.tvaers.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Holds what files contain, under keys of letters, digits and slashes. It knows no transactions: what is put is there
 * before the row that names it, and is swept when that row never came. While the store cannot be reached each method
 * throws {@link dk.tvaers.kit.files.FileStoreDown}.
 */
interface Blobs {

    /** Keeps a copy of a file; when it returns, the copy is whole and outlives the machine. */
    void put(String key, Path file) throws IOException;

    /** Opens it to be read once; when there is none, that is an IOException. */
    InputStream open(String key) throws IOException;

    /** Nothing happens when there is none. */
    void delete(String key) throws IOException;

    /** The keys right under a folder, which its prefix names without a slash at the end, that were put before an instant. */
    List<String> before(String prefix, Instant instant) throws IOException;
}
