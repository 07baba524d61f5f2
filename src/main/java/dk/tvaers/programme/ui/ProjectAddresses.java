package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration projects and local projects are found. */
record ProjectAddresses(CollaborationRef collaboration) {

    static final String PROJECTS = "projekter";
    static final String PROJECT = "projekter/:project";
    static final String LOCAL_PROJECT = "lokale-projekter/:localProject";

    String projects() {
        return Places.address(collaboration, PROJECTS);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, PROJECTS + "/" + id);
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.of(event.getRouteParameters().get("project").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LocalProjectId localProject(BeforeEnterEvent event) {
        return LocalProjectId.of(event.getRouteParameters().get("localProject").orElse(""));
    }
}
