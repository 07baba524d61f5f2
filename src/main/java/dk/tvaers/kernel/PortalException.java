package dk.tvaers.kernel;

import java.util.List;

/** What can go wrong for a reason that the user can understand. Carries the key of a message, never a sentence. */
public abstract sealed class PortalException extends RuntimeException
        permits NotFound, Forbidden, Conflict, RuleBroken, Invalid {

    private final String key;
    private final List<Object> parameters;

    PortalException(String key, List<Object> parameters) {
        super(key + (parameters.isEmpty() ? "" : " " + parameters));
        this.key = key;
        this.parameters = List.copyOf(parameters);
    }

    /** The key of the message in the bundles. */
    public final String key() {
        return key;
    }

    /** What is put into the message, in order. */
    public final List<Object> parameters() {
        return parameters;
    }
}
