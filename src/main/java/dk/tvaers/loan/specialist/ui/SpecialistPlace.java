package dk.tvaers.loan.specialist.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Specialists in the navigation; capacity, rates and competences are reached from there. */
@Factory
final class SpecialistPlace {

    @Singleton
    @Named("specialists")
    Place specialists() {
        return new Place(
                "specialist.place", SpecialistAddresses.SPECIALISTS, Place.Section.TOGETHER, 35, Right.SEE_LOANS);
    }
}
