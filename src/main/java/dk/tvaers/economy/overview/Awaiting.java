package dk.tvaers.economy.overview;

/**
 * Something that waits for a municipality's approval.
 *
 * @param textKey of the sentence that says what it is; the name is its parameter
 * @param path of its page within the collaboration
 */
public record Awaiting(String textKey, String name, String path) {}
