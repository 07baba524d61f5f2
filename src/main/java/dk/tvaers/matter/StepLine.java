package dk.tvaers.matter;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a municipality has taken or planned, as it was written.
 *
 * @param number from 1 within the municipality's part of the matter; the highest of each step holds
 */
@Introspected
public record StepLine(
        @MappedProperty MatterId matter,
        @MappedProperty MunicipalityCode municipality,
        String name,
        int number,
        MatterStep step,
        LocalDate stepOn,
        @Nullable String body,
        @Nullable Outcome outcome,
        @Nullable Long volume,
        @Nullable String caseNumber,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {}
