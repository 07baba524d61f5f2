package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;

/** A municipality as other records name it. */
@Serdeable
public record MunicipalityRef(MunicipalityCode code, String officialName, String shortName) {}
