package dk.tvaers.exchange;

import java.util.Optional;

/**
 * What the collaboration of the call has chosen, for whoever keeps to it. Needs no right: it is asked by what everybody
 * sees and by what the portal does itself.
 */
public interface Choices {

    /** As it is now. */
    Chosen now();

    /** The logo, a PNG; empty without one. */
    Optional<Logo> logo();

    /** A picture with its size in pixels. */
    record Logo(byte[] png, int width, int height) {}
}
