package dk.tvaers.pack.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import dk.tvaers.pack.PackPaths;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Reports in the navigation. */
@Factory
final class PackPlace {

    @Singleton
    Place reports() {
        return new Place("pack.place", PackPaths.REPORTS, Place.Section.WORK, 50, Right.SEE_STATUS);
    }
}
