package dk.tvaers.economy.invoice;

/**
 * What the official rules say of a document.
 *
 * @param rule as the rules call it, e.g. {@code F-INV046}; empty where the document breaks the schema
 * @param text in the rules' own words
 * @param error false when it is but a warning
 */
public record Finding(String rule, String text, boolean error) {}
