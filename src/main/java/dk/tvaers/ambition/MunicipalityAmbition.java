package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a municipality is with its answer.
 *
 * @param late whether the newest answer was submitted after the deadline
 * @param judgedAt when its director approved or returned it
 */
public record MunicipalityAmbition(
        MunicipalityCode code,
        String name,
        AmbitionState state,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        boolean late,
        @Nullable Instant judgedAt,
        @Nullable String judgedBy) {}
