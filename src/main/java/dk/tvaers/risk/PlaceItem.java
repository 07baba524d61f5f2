package dk.tvaers.risk;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A place that can have risks.
 *
 * @param name as lists call it
 * @param municipality whose it is; null when it is joint
 */
public record PlaceItem(
        RiskPlace place,
        String name,
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project) {

    /** Where it is, as rights see it. */
    public Target target() {
        return target(municipality, project);
    }

    static Target target(@Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        return municipality == null ? Target.COLLABORATION : new Target(municipality, project);
    }
}
