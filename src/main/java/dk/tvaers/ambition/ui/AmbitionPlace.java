package dk.tvaers.ambition.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Ambitions in the navigation. */
@Factory
final class AmbitionPlace {

    @Singleton
    Place ambitions() {
        return new Place("ambition.place", AmbitionAddresses.SURVEYS, Place.Section.WORK, 45, Right.SEE_STATUS);
    }
}
