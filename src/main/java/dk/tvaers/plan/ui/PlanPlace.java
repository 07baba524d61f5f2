package dk.tvaers.plan.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The plan in the navigation. */
@Factory
final class PlanPlace {

    @Singleton
    @Named("plan")
    Place plan() {
        return new Place("plan.place", PlanAddresses.PLAN, Place.Section.WORK, 25, Right.SEE_STATUS);
    }
}
