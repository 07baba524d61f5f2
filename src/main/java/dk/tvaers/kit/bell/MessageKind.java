package dk.tvaers.kit.bell;

/**
 * A kind of message; a bean of the feature that sends it. Its texts stand in the feature's bundle: {@code textKey} is what
 * the kind is called, {@code textKey.text} is the sentence, in which {0} is the name of whoever acted and {1}, {2} and so
 * on are the details.
 *
 * @param name its name in the database and in addresses: small letters and hyphens; never changed
 */
public record MessageKind(String name, String textKey) {}
