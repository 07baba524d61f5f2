package dk.tvaers.access;

import java.util.Optional;

/** Which collaboration an address means; the collaboration feature knows. */
public interface Collaborations {

    /** The open collaboration with this slug. */
    Optional<CollaborationRef> bySlug(String slug);

    /** The same, also when it is closed: for what the portal tidies by itself, never for an address. */
    Optional<CollaborationRef> bySlugEvenClosed(String slug);
}
