package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;

/** A municipality that is a member on the day asked for. */
@Introspected
record MemberLine(MunicipalityCode code, String name) {}
