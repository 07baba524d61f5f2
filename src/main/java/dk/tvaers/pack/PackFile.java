package dk.tvaers.pack;

import java.io.IOException;
import java.io.OutputStream;

/** A pack as a file that is written when it is fetched. */
public record PackFile(String name, String mediaType, Content content) {

    /** Writes it; the stream stays open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
