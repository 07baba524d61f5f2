package dk.tvaers.kernel;

import java.util.List;

/** There is no such record for the reader: the same answer whether it does not exist or belongs to another tenant. */
public final class NotFound extends PortalException {
    public NotFound() {
        super("error.not-found", List.of());
    }
}
