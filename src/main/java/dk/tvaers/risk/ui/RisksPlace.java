package dk.tvaers.risk.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The register of risks in the navigation. */
@Factory
final class RisksPlace {

    @Singleton
    @Named("risks")
    Place risks() {
        return new Place("risk.place", RiskAddresses.RISKS, Place.Section.WORK, 40, Right.SEE_STATUS);
    }
}
