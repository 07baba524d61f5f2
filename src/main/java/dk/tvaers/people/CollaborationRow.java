package dk.tvaers.people;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.core.annotation.Introspected;

/**
 * A collaboration in which an account has a person.
 *
 * @param inForce 1 when a role opens the collaboration to the account today, else 0
 */
@Introspected
record CollaborationRow(CollaborationId id, String slug, String name, int inForce) {

    boolean opened() {
        return inForce == 1;
    }

    CollaborationRef ref() {
        return new CollaborationRef(id, slug, name);
    }
}
