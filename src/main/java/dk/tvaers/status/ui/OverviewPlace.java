package dk.tvaers.status.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The overview in the navigation: where all land who have no work of their own elsewhere. */
@Factory
final class OverviewPlace {

    @Singleton
    Place overview() {
        return new Place(
                "status.overview.title",
                StatusAddresses.OVERVIEW,
                Place.Section.WORK,
                20,
                Right.SEE_STATUS,
                actor -> true);
    }
}
