package dk.tvaers.people;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Reads a municipality that is joined to a row, or not. */
final class Municipality {

    private Municipality() {}

    static @Nullable MunicipalityRef of(
            @Nullable MunicipalityCode code, @Nullable String officialName, @Nullable String shortName) {
        return code == null || officialName == null || shortName == null
                ? null
                : new MunicipalityRef(code, officialName, shortName);
    }
}
