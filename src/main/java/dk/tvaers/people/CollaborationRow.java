package dk.tvaers.people;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.core.annotation.Introspected;

/** A collaboration in which an account has a person; in force when a role opens it today. */
@Introspected
record CollaborationRow(long id, String slug, String name, boolean inForce) {

    CollaborationRef ref() {
        return new CollaborationRef(new CollaborationId(id), slug, name);
    }
}
