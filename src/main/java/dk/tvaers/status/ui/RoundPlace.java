package dk.tvaers.status.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Report rounds in the navigation. */
@Factory
final class RoundPlace {

    @Singleton
    Place rounds() {
        return new Place("round.place", RoundAddresses.ROUNDS, Place.Section.WORK, 26, Right.SEE_STATUS);
    }
}
