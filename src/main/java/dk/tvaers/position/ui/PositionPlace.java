package dk.tvaers.position.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Joint positions in the navigation. */
@Factory
final class PositionPlace {

    @Singleton
    Place positions() {
        return new Place("position.place", PositionAddresses.POSITIONS, Place.Section.TOGETHER, 50, Right.SEE_STATUS);
    }
}
