package dk.tvaers.kit.files;

/** A file that has been received and checked and belongs to nothing yet. Closing it gives its place free, kept or not. */
public interface IncomingFile extends AutoCloseable {

    /** Cleaned, with the ending of its type. */
    String name();

    String mediaType();

    long size();

    /** The checksum of what was received. */
    String sha256();

    @Override
    void close();
}
