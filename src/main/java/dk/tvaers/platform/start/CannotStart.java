package dk.tvaers.platform.start;

import dk.tvaers.kit.Texts;

/** Whoever starts the portal must change something first; the message is one sentence that says what. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String key, Object... parameters) {
        super(Texts.in(Texts.DANISH).get(key, parameters));
    }
}
