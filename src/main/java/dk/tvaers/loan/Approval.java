package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody approved a version of the terms for one side.
 *
 * @param terms the number of the version
 * @param forPerson for whom by delegation; null when the person's own role allowed it
 */
public record Approval(
        int terms,
        Side side,
        PersonId person,
        @Nullable PersonId forPerson,
        Instant at,
        @Nullable String note) {

    /** Who stands behind it: the person, and the one acted for. */
    Set<PersonId> persons() {
        return forPerson == null || forPerson.equals(person) ? Set.of(person) : Set.of(person, forPerson);
    }
}
