package dk.tvaers.status.round;

import dk.tvaers.kernel.LocalProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** That the newest report of a local project was returned, and why. */
@Introspected
record ReturnedReport(@MappedProperty LocalProjectId localProjectId, Instant returnedAt, String comment) {}
