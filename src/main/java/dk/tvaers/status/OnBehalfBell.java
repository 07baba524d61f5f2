package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells a municipality's programme leaders that the coordinator reported for them; once a day, however many projects. */
@Singleton
final class OnBehalfBell {

    private final Bell bell;
    private final ReminderRows rows;
    private final CurrentRows currents;
    private final CurrentContext context;

    OnBehalfBell(Bell bell, ReminderRows rows, CurrentRows currents, CurrentContext context) {
        this.bell = bell;
        this.rows = rows;
        this.currents = currents;
        this.context = context;
    }

    void reported(PlaceRow place) {
        String name = currents.memberName(context.collaborationId(), place.municipality())
                .orElse(place.municipality().value());
        bell.ring(
                new Message(
                        StatusMails.ON_BEHALF,
                        place.municipality() + "/" + Now.today(),
                        List.of(name),
                        "kommuner/" + place.municipality()),
                rows.listLeadersOf(context.collaborationId(), place.municipality(), Now.today()).stream()
                        .map(PersonId::new)
                        .toList());
    }
}
