package dk.tvaers.programme.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The projects in the navigation. */
@Factory
final class ProjectsPlace {

    @Singleton
    Place projectsPlace() {
        return new Place(
                "programme.projects", ProjectAddresses.PROJECTS, Place.Section.WORK, 30, Right.SEE_COLLABORATION);
    }
}
