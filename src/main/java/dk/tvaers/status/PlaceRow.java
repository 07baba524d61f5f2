package dk.tvaers.status;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import io.micronaut.core.annotation.Introspected;

/** Whose a local project is, and whether it takes reports. */
@Introspected
record PlaceRow(ProjectId projectId, String projectName, MunicipalityCode municipality, Participation participation) {

    Target target() {
        return Target.of(municipality, projectId);
    }
}
