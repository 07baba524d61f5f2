package dk.tvaers.transfer.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The lists that come in and go out, in the navigation. */
@Factory
final class TransferPlace {

    static final String IMPORTS = "indlaes";
    static final String EXPORTS = "hent-ud";

    @Singleton
    @Named("imports")
    Place imports() {
        return new Place("import.place", IMPORTS, Place.Section.ADMINISTRATION, 80, Right.IMPORT_LISTS);
    }

    @Singleton
    @Named("exports")
    Place exports() {
        return new Place("export.place", EXPORTS, Place.Section.ADMINISTRATION, 81, Right.SEE_COLLABORATION);
    }
}
