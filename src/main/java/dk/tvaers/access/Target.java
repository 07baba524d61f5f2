package dk.tvaers.access;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** Where an act takes place: in the collaboration as a whole, in one municipality, or in one project there. */
public record Target(
        @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {

    public static final Target COLLABORATION = new Target(null, null);

    public static Target of(MunicipalityCode municipality) {
        return new Target(municipality, null);
    }

    public static Target of(MunicipalityCode municipality, ProjectId project) {
        return new Target(municipality, project);
    }
}
