package dk.tvaers.collaboration.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The collaboration in the navigation. */
@Factory
final class CollaborationPlace {

    static final String PATH = "samarbejde";

    @Singleton
    Place collaborationPlace() {
        return new Place("collaboration.title", PATH, Place.Section.REGISTER, 10, Right.SEE_COLLABORATION);
    }
}
