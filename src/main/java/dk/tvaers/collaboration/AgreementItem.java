package dk.tvaers.collaboration;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of the agreement; the newest is the one that nobody supersedes. */
@Introspected
public record AgreementItem(
        @MappedProperty AgreementId id,
        String title,
        String scope,
        LocalDate validFrom,
        @Nullable String caseNumber,
        @MappedProperty @Nullable AgreementId supersedesId,
        Instant recordedAt) {}
