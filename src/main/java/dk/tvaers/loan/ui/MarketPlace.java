package dk.tvaers.loan.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Loans in the navigation. */
@Factory
final class MarketPlace {

    @Singleton
    @Named("loan-market")
    Place market() {
        return new Place("market.place", MarketAddresses.MARKET, Place.Section.TOGETHER, 35, Right.SEE_LOANS);
    }
}
