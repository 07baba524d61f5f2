package dk.tvaers.matter;

import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("matter")
record MatterRow(
        @Id MatterId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String title,
        String proposal,
        @Nullable String unit,
        @Nullable AgreementId agreementId,
        @Nullable ProjectId projectId,
        LocalDate askedOn,
        LocalDate deadline,
        Instant openedAt,
        PersonId openedBy,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy,
        @Version @Nullable Long version) {

    static MatterRow opened(MatterId id, MatterData data, Instant at, PersonId by) {
        return new MatterRow(
                id,
                null,
                data.title(),
                data.proposal(),
                data.unit(),
                data.agreement(),
                data.project(),
                data.askedOn(),
                data.deadline(),
                at,
                by,
                null,
                null,
                null);
    }

    MatterRow until(LocalDate later) {
        return new MatterRow(
                id,
                collaborationId,
                title,
                proposal,
                unit,
                agreementId,
                projectId,
                askedOn,
                later,
                openedAt,
                openedBy,
                closedAt,
                closedBy,
                version);
    }

    MatterRow closed(Instant at, PersonId by) {
        return new MatterRow(
                id,
                collaborationId,
                title,
                proposal,
                unit,
                agreementId,
                projectId,
                askedOn,
                deadline,
                openedAt,
                openedBy,
                at,
                by,
                version);
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
