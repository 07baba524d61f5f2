package dk.tvaers.exchange;

import dk.tvaers.access.Right;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;

/**
 * A kind of record that documents hang on, given as a bean by the feature that owns it. Its records are seen by whoever sees
 * the collaboration's documents.
 */
public interface DocumentHolder<I extends Id> {

    Class<I> kind();

    /** In addresses and in the database: small letters and hyphens, at most 30; never changed. */
    String name();

    /** @throws NotFound when the text cannot be an id */
    I id(String text);

    /** @throws NotFound when there is no such record for the reader */
    Held held(I id);

    /**
     * The same, and the record stays open or closed as it is told here until the transaction ends: a document that is put on
     * it stands there before its closing, or not at all.
     *
     * @throws NotFound when there is no such record for the reader
     */
    Held locked(I id);

    /**
     * A record as documents need to know it.
     *
     * @param path of its page within the collaboration, without a leading slash
     * @param open whether documents are still put on it, changed and taken away
     * @param right what who does so needs, beside the right to keep documents: in the municipality that the document comes
     *     from, or in the collaboration where it comes from none
     */
    record Held(String title, String path, boolean open, Right right) {}
}
