package dk.tvaers.kernel;

import java.util.List;

/** The reader may know of the record, but none of the reader's roles allows the act. */
public final class Forbidden extends PortalException {
    public Forbidden() {
        super("error.forbidden", List.of());
    }
}
