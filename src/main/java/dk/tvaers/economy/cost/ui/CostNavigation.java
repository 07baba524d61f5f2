package dk.tvaers.economy.cost.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The economy in the navigation; budget, types and keys are reached from there. */
@Factory
final class CostNavigation {

    @Singleton
    @Named("economy")
    Place economy() {
        return new Place("economy.place", CostAddresses.COSTS, Place.Section.TOGETHER, 45, Right.SEE_ECONOMY);
    }
}
