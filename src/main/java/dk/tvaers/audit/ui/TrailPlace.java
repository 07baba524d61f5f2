package dk.tvaers.audit.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The trail in the navigation. */
@Factory
final class TrailPlace {

    @Singleton
    @Named("trail")
    Place trail() {
        return new Place("audit.trail", TrailView.PATH, Place.Section.ADMINISTRATION, 70, Right.SEE_TRAIL);
    }
}
