package dk.tvaers.collaboration;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of the agreement; only ever inserted. */
@MappedEntity("agreement")
record AgreementRow(
        @Id AgreementId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String title,
        String scope,
        LocalDate validFrom,
        @Nullable String caseNumber,
        @Nullable AgreementId supersedesId,
        Instant recordedAt) {}
