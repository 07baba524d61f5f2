package dk.tvaers.exchange;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What persons are responsible for in one feature. Whoever moves a leaver's responsibilities finds every implementation
 * by itself.
 */
public interface Responsibilities {

    /** Its place in the list: lower comes first. */
    int order();

    /** What a person is responsible for now and to come; for those who administer persons. */
    List<Responsibility> of(PersonId person);

    /**
     * Lets a successor take one over, in the transaction of the caller.
     *
     * @param lastDay the last day on which it is the person's, where that is kept
     * @throws Conflict when it is no longer the person's
     * @throws Invalid when the successor cannot have it; its field is the responsibility's id
     */
    void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay);

    /** Ends those that end without a successor, in the transaction of the caller. */
    default void end(PersonId person, LocalDate lastDay) {}
}
