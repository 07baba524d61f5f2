package dk.tvaers.platform.database;

import dk.tvaers.kit.Texts;

/** The portal has no database to run on; the message is one sentence for whoever started it. */
public final class DatabaseCannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseCannotStart(String key, Object... parameters) {
        super(Texts.in(Texts.DANISH).get(key, parameters));
    }

    DatabaseCannotStart(Throwable cause, String key, Object... parameters) {
        super(Texts.in(Texts.DANISH).get(key, parameters), cause);
    }
}
