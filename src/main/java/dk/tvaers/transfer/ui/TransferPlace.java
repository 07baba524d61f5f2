package dk.tvaers.transfer.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The imports in the navigation. */
@Factory
final class TransferPlace {

    static final String IMPORTS = "indlaes";

    @Singleton
    @Named("imports")
    Place imports() {
        return new Place("import.place", IMPORTS, Place.Section.REGISTER, 90, Right.IMPORT_LISTS);
    }
}
