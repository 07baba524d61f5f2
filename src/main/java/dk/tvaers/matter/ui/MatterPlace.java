package dk.tvaers.matter.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Matters in the navigation. */
@Factory
final class MatterPlace {

    @Singleton
    Place matters() {
        return new Place("matter.place", MatterAddresses.MATTERS, Place.Section.TOGETHER, 40, Right.SEE_COLLABORATION);
    }
}
