package dk.tvaers.jointwork.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Joint tasks and visits in the navigation. */
@Factory
final class JointWorkPlaces {

    @Singleton
    @Named("joint-tasks")
    Place tasks() {
        return new Place("jointwork.tasks", JointWorkAddresses.TASKS, Place.Section.TOGETHER, 20, Right.SEE_STATUS);
    }

    @Singleton
    @Named("support-visits")
    Place visits() {
        return new Place("jointwork.visits", JointWorkAddresses.VISITS, Place.Section.TOGETHER, 60, Right.SEE_STATUS);
    }
}
