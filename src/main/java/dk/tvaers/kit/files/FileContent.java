package dk.tvaers.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** An open file; whoever opens it closes it. */
public record FileContent(StoredFile file, InputStream stream) implements AutoCloseable {

    /** Writes it on and closes it. */
    public void writeTo(OutputStream out) throws IOException {
        try (stream) {
            stream.transferTo(out);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
