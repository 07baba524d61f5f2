package dk.tvaers.news.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The posts in the navigation. */
@Factory
final class NewsPlace {

    @Singleton
    @Named("news")
    Place news() {
        return new Place("news.place", NewsAddresses.NEWS, Place.Section.TOGETHER, 80, Right.SEE_COLLABORATION);
    }
}
