package dk.tvaers.position;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the programme leaders behind the bell that there is a question on which their municipality has a stand to take. */
@Singleton
final class PositionPost {

    private final PositionRows rows;
    private final Bell bell;
    private final CurrentContext context;

    PositionPost(PositionRows rows, Bell bell, CurrentContext context) {
        this.rows = rows;
        this.bell = bell;
        this.context = context;
    }

    void raised(PositionItem position) {
        List<PersonId> leaders = rows.listLeaders(context.collaborationId(), Now.today()).stream()
                .map(PersonId::new)
                .toList();
        bell.ring(
                new Message(
                        Kinds.RAISED,
                        position.id().toString(),
                        List.of(position.question()),
                        Positions.PATH + "/" + position.id()),
                leaders);
    }

    @Factory
    static final class Kinds {

        static final MessageKind RAISED = new MessageKind("position-raised", "position.message.raised");

        @Singleton
        @Named("position-raised")
        MessageKind raised() {
            return RAISED;
        }
    }
}
