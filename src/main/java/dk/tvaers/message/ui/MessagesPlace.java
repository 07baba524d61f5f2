package dk.tvaers.message.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The page of messages in the navigation. */
@Factory
final class MessagesPlace {

    @Singleton
    @Named("messages")
    Place messages() {
        return new Place("message.title", MessagesView.PATH, Place.Section.SELF, 5, Right.SEE_COLLABORATION);
    }
}
