package dk.tvaers.platform.database;

/** The portal has no database to run on; the message is one sentence for whoever started it. */
public final class DatabaseCannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseCannotStart(String sentence) {
        super(sentence);
    }

    DatabaseCannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
