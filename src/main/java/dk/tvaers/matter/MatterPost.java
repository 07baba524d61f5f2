package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells a municipality's programme leaders behind the bell that it is asked, and that its deadline comes near. */
@Singleton
final class MatterPost {

    private final MatterRows rows;
    private final Bell bell;
    private final CurrentContext context;

    MatterPost(MatterRows rows, Bell bell, CurrentContext context) {
        this.rows = rows;
        this.bell = bell;
        this.context = context;
    }

    void asked(MatterItem matter, MunicipalityCode code) {
        ring(Kinds.ASKED, matter.id() + "/" + code, matter, code);
    }

    /** Nobody is told twice of the same deadline. */
    void due(MatterItem matter, MunicipalityCode code) {
        ring(Kinds.DUE, matter.id() + "/" + code + "/" + matter.deadline(), matter, code);
    }

    private void ring(MessageKind kind, String occasion, MatterItem matter, MunicipalityCode code) {
        List<PersonId> leaders = rows.listLeaders(context.collaborationId(), code, Now.today()).stream()
                .map(PersonId::new)
                .toList();
        bell.ring(new Message(kind, occasion, List.of(matter.title()), Matters.PATH + "/" + matter.id()), leaders);
    }

    @Factory
    static final class Kinds {

        static final MessageKind ASKED = new MessageKind("matter-asked", "matter.message.asked");
        static final MessageKind DUE = new MessageKind("matter-due", "matter.message.due");

        @Singleton
        @Named("matter-asked")
        MessageKind asked() {
            return ASKED;
        }

        @Singleton
        @Named("matter-due")
        MessageKind due() {
            return DUE;
        }
    }
}
