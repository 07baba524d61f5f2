package dk.tvaers.platform.files;

import dk.tvaers.kit.Texts;

/** The store that the settings name cannot keep files; the message is one sentence for whoever started the portal. */
public final class FileStoreCannotBeUsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileStoreCannotBeUsed(Throwable cause, String key, Object... parameters) {
        super(Texts.in(Texts.DANISH).get(key, parameters), cause);
    }
}
