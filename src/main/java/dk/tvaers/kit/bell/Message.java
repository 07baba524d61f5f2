package dk.tvaers.kit.bell;

import java.util.List;

/**
 * What is to be told.
 *
 * @param occasion what it tells of, at most 100 characters: nobody is told twice of one kind and occasion
 * @param details what the sentence names besides who acted; no person's name, since it is kept
 * @param path the path within the collaboration of the page that shows it, at most 200 characters
 */
public record Message(MessageKind kind, String occasion, List<String> details, String path) {

    private static final int LONGEST_OCCASION = 100;
    private static final int LONGEST_PATH = 200;

    public Message {
        if (occasion.isBlank() || occasion.length() > LONGEST_OCCASION || path.length() > LONGEST_PATH) {
            throw new IllegalArgumentException("an occasion or a path that cannot be kept: " + occasion + ", " + path);
        }
        details = List.copyOf(details);
    }
}
