package dk.tvaers.status.ui;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The own municipality in the navigation: where those land who report its status or answer for it. */
@Factory
final class MonthPlace {

    @Singleton
    Place month() {
        return new Place(
                        "status.month.place",
                        StatusAddresses.OWN_MONTH,
                        Place.Section.WORK,
                        10,
                        Right.SEE_STATUS,
                        MonthPlace::worksHere)
                .onlyFor(actor -> !actor.municipalities().isEmpty());
    }

    private static boolean worksHere(Actor actor) {
        return actor.has(Role.PROGRAMME_LEADER) || actor.has(Role.PROJECT_LEADER) || actor.has(Role.DIRECTOR);
    }
}
