package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The EU threshold that loans are held against from a day on, until the next one begins. */
@Introspected
public record ThresholdItem(
        @MappedProperty LoanThresholdId id,
        LocalDate fromOn,
        @MappedProperty Money kroner,
        Instant recordedAt,
        @Nullable String recordedBy) {}
