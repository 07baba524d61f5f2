package dk.tvaers.status.ui;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration the status and what it is about are found. */
record StatusAddresses(CollaborationRef collaboration) {

    static final String OVERVIEW = "overblik";
    static final String REMIND = OVERVIEW + "/ryk";
    static final String OWN_MONTH = "min-kommune";

    String overview() {
        return Places.address(collaboration, OVERVIEW);
    }

    String remind() {
        return Places.address(collaboration, REMIND);
    }

    String collaborationPage() {
        return Places.address(collaboration, "samarbejde");
    }

    String projects() {
        return Places.address(collaboration, "projekter");
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    /** The municipality's month. */
    String municipality(MunicipalityCode code) {
        return Places.address(collaboration, "kommuner/" + code);
    }
}
