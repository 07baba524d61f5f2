package dk.tvaers.economy.invoice;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** A member as the register of municipalities knows it. */
@Introspected
record RegisteredMember(
        @MappedProperty MunicipalityCode code,
        String officialName,
        String shortName,
        @MappedProperty Cvr cvr,
        @MappedProperty @Nullable Gln gln) {

    MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }
}
