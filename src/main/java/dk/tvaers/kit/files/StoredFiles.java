package dk.tvaers.kit.files;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps the files of the collaborations. It asks for no right: a file may be read by whom the record it hangs on may be
 * read by, and the feature that owns the record asks. A file is taken in in two steps, so that no transaction waits for
 * somebody's slow line.
 */
public interface StoredFiles {

    /**
     * Reads a file to its end, outside any transaction, and checks it: size, type and name, and viruses where a scanner
     * is installed.
     *
     * @param name as the sender calls it
     * @throws Invalid of the field {@code file} when it cannot be accepted
     * @throws IOException when the sender breaks off
     */
    IncomingFile receive(String name, InputStream content) throws IOException;

    /**
     * The same for a file that the portal makes itself, piece by piece.
     *
     * @param name with the ending of its type
     * @throws Invalid of the field {@code file} when it becomes too large
     */
    IncomingFile make(String name, Making making) throws IOException;

    /** Writes a file. */
    @FunctionalInterface
    interface Making {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Keeps a received file in the transaction of the caller: what is rolled back is not kept. */
    FileId keep(IncomingFile file);

    /** @throws NotFound when the collaboration has no such file */
    StoredFile get(FileId id);

    /**
     * Opens a file to be read once.
     *
     * @throws NotFound when the collaboration has no such file
     */
    FileContent open(FileId id);

    /** Forgets a file in the transaction of the caller; what it held is deleted within a day after. */
    void remove(FileId id);

    /** How large a file may be, in megabytes. */
    int megabytes();
}
