package dk.tvaers.economy.agreed;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** Why a municipality does not approve a version of a key. */
@Introspected
public record KeyObjection(
        int number, MunicipalityCode municipality, String name, String reason, Instant objectedAt, String objectedBy) {}
