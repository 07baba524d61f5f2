package dk.tvaers.platform.files;

import dk.tvaers.kit.files.IncomingFile;
import java.nio.file.Path;

/** A received file that lies in the spool. */
record SpooledFile(Path place, String name, String mediaType, long size, String sha256) implements IncomingFile {

    @Override
    public void close() {
        Spool.clear(place);
    }
}
