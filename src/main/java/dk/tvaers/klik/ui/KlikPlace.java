package dk.tvaers.klik.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** KLIK tasks in the navigation. */
@Factory
final class KlikPlace {

    @Singleton
    @Named("klik")
    Place klik() {
        return new Place("klik.place", KlikAddresses.KLIK, Place.Section.WORK, 35, Right.SEE_STATUS);
    }
}
