package dk.tvaers.kit.bell;

import dk.tvaers.kernel.PersonId;
import java.util.Collection;

/**
 * Tells persons of the collaboration that something happened which concerns them: behind the bell, in the portal. What is
 * to reach them elsewhere is a mail.
 */
public interface Bell {

    /**
     * Tells each of the persons, in the transaction of the act. Nobody is told twice of one kind and occasion, nobody of
     * what they did themselves, and who has no log-in is left out.
     *
     * <p>Needs no right: the act that is told of needed one.
     *
     * @param persons persons of the collaboration; others are left out
     */
    void ring(Message message, Collection<PersonId> persons);
}
