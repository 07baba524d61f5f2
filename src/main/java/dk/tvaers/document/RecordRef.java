package dk.tvaers.document;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;

/**
 * The record that a document hangs on.
 *
 * @param kind as its holder calls it
 * @param id its number
 */
public record RecordRef(String kind, long id) {

    /**
     * Reads a kind and an id with a slash between them.
     *
     * @throws NotFound when the text cannot be that
     */
    public static RecordRef of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new NotFound();
        }
        return new RecordRef(text.substring(0, slash), Id.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + Id.text(id);
    }
}
