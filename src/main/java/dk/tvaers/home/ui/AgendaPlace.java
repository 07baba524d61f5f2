package dk.tvaers.home.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What waits for the next meeting, in the navigation. */
@Factory
final class AgendaPlace {

    @Singleton
    @Named("agenda")
    Place agenda() {
        return new Place("home.agenda.place", AgendaView.PATH, Place.Section.TOGETHER, 10, Right.SEE_STATUS);
    }
}
