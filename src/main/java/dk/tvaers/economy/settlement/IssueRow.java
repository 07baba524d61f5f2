package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_issue")
record IssueRow(
        @Id IssueId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        SettlementId settlementId,
        int issueNumber,
        MunicipalityCode hostCode,
        @MappedProperty("content_sha256") String digest,
        LocalDate deadlineOn,
        boolean silenceAccepts,
        boolean withinBudget,
        int leftOut,
        Instant sentAt,
        PersonId sentBy) {}
