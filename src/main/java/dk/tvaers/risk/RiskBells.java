package dk.tvaers.risk;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells the owner of a risk that it is theirs or soon due, and the coordinators that one is escalated. */
@Singleton
class RiskBells {

    private static final MessageKind OWNER = new MessageKind("risk-owner", "risk.message.owner");
    private static final MessageKind DUE = new MessageKind("risk-due", "risk.message.due");
    private static final MessageKind ESCALATED = new MessageKind("risk-escalated", "risk.message.escalated");

    private final RiskRows rows;
    private final Bell bell;
    private final CurrentContext context;

    RiskBells(RiskRows rows, Bell bell, CurrentContext context) {
        this.rows = rows;
        this.bell = bell;
        this.context = context;
    }

    void owner(RiskItem risk) {
        bell.ring(message(OWNER, risk), List.of(risk.ownerId()));
    }

    /** Nobody is told twice of the same day. */
    void due(RiskItem risk, Set<PersonId> persons) {
        LocalDate day = requireNonNull(risk.dueOn());
        bell.ring(
                new Message(
                        DUE,
                        risk.id() + "/" + day,
                        List.of(risk.title(), risk.placeName(), Dates.figures(day)),
                        path(risk)),
                persons);
    }

    void escalated(RiskItem risk) {
        bell.ring(
                message(ESCALATED, risk),
                rows.coordinators(context.collaborationId(), Now.today()).stream()
                        .map(PersonId::new)
                        .toList());
    }

    private static Message message(MessageKind kind, RiskItem risk) {
        return new Message(kind, risk.id() + "/" + risk.version(), List.of(risk.title(), risk.placeName()), path(risk));
    }

    private static String path(RiskItem risk) {
        return Risks.PATH + "/" + risk.id();
    }

    @Factory
    static final class Kinds {

        @Singleton
        @Named("risk-owner")
        MessageKind owner() {
            return OWNER;
        }

        @Singleton
        @Named("risk-due")
        MessageKind due() {
            return DUE;
        }

        @Singleton
        @Named("risk-escalated")
        MessageKind escalated() {
            return ESCALATED;
        }
    }
}
