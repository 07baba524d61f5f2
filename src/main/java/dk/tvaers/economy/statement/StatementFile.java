package dk.tvaers.economy.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file that goes out of a settlement. All that it says was read already; it is made while it is written.
 *
 * @param name that every system takes
 */
public record StatementFile(String name, String mediaType, Content content) {

    public static final String CSV = "text/csv";
    public static final String PDF = "application/pdf";

    /** Writes the file; the stream stays open. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
