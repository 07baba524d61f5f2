package dk.tvaers.klik.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.klik.KlikTaskId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where in the open collaboration KLIK tasks are read and marked. */
record KlikAddresses(CollaborationRef collaboration) {

    static final String KLIK = "klik";
    static final String PROJECT = KLIK + "/projekter/:project";
    static final String TASK = KLIK + "/opgaver/:klikTask";
    static final String LOCAL_PROJECT = KLIK + "/lokale-projekter/:localProject";

    String klik() {
        return Places.address(collaboration, KLIK);
    }

    String tasks(ProjectId project) {
        return klik() + "/projekter/" + project;
    }

    String task(KlikTaskId task) {
        return klik() + "/opgaver/" + task;
    }

    String tasks(LocalProjectId local) {
        return klik() + "/lokale-projekter/" + local;
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    /** Where a list of tasks is taken in. */
    String imports() {
        return Places.address(collaboration, "indlaes?liste=tasks");
    }

    /** The same, for a project. */
    String imports(String projectCode) {
        return imports() + "&om=" + URLEncoder.encode(projectCode, StandardCharsets.UTF_8);
    }

    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.of(parameter(event, "project"));
    }

    static KlikTaskId task(BeforeEnterEvent event) {
        return KlikTaskId.of(parameter(event, "klikTask"));
    }

    static LocalProjectId localProject(BeforeEnterEvent event) {
        return LocalProjectId.of(parameter(event, "localProject"));
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
