package dk.tvaers.help.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Wishes for help in the navigation. */
@Factory
final class HelpPlace {

    @Singleton
    @Named("help")
    Place wishes() {
        return new Place("help.place", HelpAddresses.WISHES, Place.Section.TOGETHER, 30, Right.SEE_STATUS);
    }
}
