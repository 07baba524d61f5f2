package dk.tvaers.document.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The documents in the navigation. */
@Factory
final class DocumentsPlace {

    @Singleton
    @Named("documents")
    Place documents() {
        return new Place(
                "document.place", DocumentAddresses.DOCUMENTS, Place.Section.TOGETHER, 70, Right.SEE_DOCUMENTS);
    }
}
