package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param member whether it is a member today, so that somebody can answer for it */
@Introspected
record AnswerRow(
        MunicipalityCode municipality,
        String name,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable String forPerson,
        long objections,
        long memberships) {}
