package dk.tvaers.people;

import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who takes what over from somebody.
 *
 * @param lastDay the last day on which it is the person's
 * @param successors by the id of the responsibility; what is not named is not moved
 */
public record Handover(LocalDate lastDay, Map<String, PersonId> successors) {

    public Handover {
        successors = Map.copyOf(successors);
    }
}
