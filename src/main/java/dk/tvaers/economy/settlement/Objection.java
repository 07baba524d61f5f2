package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has against an issue of a settlement.
 *
 * @param line which line; null for the whole
 * @param lineTitle null for the whole
 */
@Introspected
public record Objection(
        int issueNumber,
        MunicipalityCode municipality,
        String name,
        @MappedProperty @Nullable SettlementLineId line,
        @Nullable Integer lineNumber,
        @Nullable String lineTitle,
        String reason,
        Instant objectedAt,
        String objectedBy) {}
