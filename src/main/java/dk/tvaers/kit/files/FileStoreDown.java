package dk.tvaers.kit.files;

import java.io.IOException;

/** The store of the files cannot be reached; it is asked anew at the next try. */
public final class FileStoreDown extends IOException {

    private static final long serialVersionUID = 1L;

    public FileStoreDown(Throwable cause) {
        super(cause);
    }
}
