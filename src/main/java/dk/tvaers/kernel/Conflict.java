package dk.tvaers.kernel;

import java.util.List;

/** Somebody else changed the record since the reader read it; nothing was written. */
public final class Conflict extends PortalException {
    public Conflict() {
        super("error.conflict", List.of());
    }
}
