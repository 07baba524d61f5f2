package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import org.jspecify.annotations.Nullable;

/** Where in the open collaboration projects and local projects are found. */
record ProjectAddresses(CollaborationRef collaboration) {

    static final String PROJECTS = "projekter";
    static final String PROJECT = "projekter/:project";
    static final String NEW_PROJECT = "projekter/opret";
    static final String EDIT_PROJECT = "projekter/:project/ret";
    static final String JOIN_PROJECT = "projekter/:project/kommuner";
    static final String PROGRAMME = "programmer/:programme";
    static final String NEW_PROGRAMME = "programmer/opret";
    static final String EDIT_PROGRAMME = "programmer/:programme/ret";
    static final String LOCAL_PROJECT = "lokale-projekter/:localProject";

    String projects() {
        return Places.address(collaboration, PROJECTS);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, PROJECTS + "/" + id);
    }

    String editProject(ProjectId id) {
        return project(id) + "/ret";
    }

    String joinProject(ProjectId id) {
        return project(id) + "/kommuner";
    }

    /** @param programme the one it is to belong to, if that is known */
    String newProject(@Nullable ProgrammeId programme) {
        return Places.address(collaboration, NEW_PROJECT) + (programme == null ? "" : "?program=" + programme);
    }

    String newProgramme() {
        return Places.address(collaboration, NEW_PROGRAMME);
    }

    String programme(ProgrammeId id) {
        return Places.address(collaboration, "programmer/" + id);
    }

    String editProgramme(ProgrammeId id) {
        return programme(id) + "/ret";
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.of(event.getRouteParameters().get("project").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static ProgrammeId programme(BeforeEnterEvent event) {
        return ProgrammeId.of(event.getRouteParameters().get("programme").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LocalProjectId localProject(BeforeEnterEvent event) {
        return LocalProjectId.of(event.getRouteParameters().get("localProject").orElse(""));
    }
}
