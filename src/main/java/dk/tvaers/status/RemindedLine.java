package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** When a municipality was last reminded, and how often today. */
@Introspected
record RemindedLine(@MappedProperty MunicipalityCode municipality, Instant remindedAt, int today) {}
