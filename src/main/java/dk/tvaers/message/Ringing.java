package dk.tvaers.message;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes messages down in the transaction of the act; {@link Watch} shows them on the pages that are open. */
@Singleton
class Ringing implements Bell {

    private final MessageRows rows;
    private final Details details;
    private final CurrentContext context;

    Ringing(MessageRows rows, Details details, CurrentContext context) {
        this.rows = rows;
        this.details = details;
        this.context = context;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ring(Message message, Collection<PersonId> persons) {
        PersonId actor = context.person();
        Set<PersonId> others = new LinkedHashSet<>(persons);
        others.remove(actor);
        for (PersonId person : others) {
            rows.write(
                    context.collaborationId(),
                    MessageId.next(),
                    person,
                    actor.equals(Actor.NOBODY) ? null : actor,
                    message.kind().name(),
                    message.occasion(),
                    details.written(message.details()),
                    message.path(),
                    Now.instant());
        }
    }
}
