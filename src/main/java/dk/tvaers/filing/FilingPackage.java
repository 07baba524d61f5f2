package dk.tvaers.filing;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A record to be filed: a zip file with a PDF, what is known of the record as JSON, and its files.
 *
 * @param name of the zip file
 */
public record FilingPackage(String name, Content content) {

    public static final String MEDIA_TYPE = "application/zip";

    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    /** Writes it piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
