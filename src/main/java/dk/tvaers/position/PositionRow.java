package dk.tvaers.position;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param municipalityCode who raised it; null for the coordinator */
@MappedEntity("joint_position")
record PositionRow(
        @Id PositionId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String question,
        @Nullable String background,
        String recipient,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        @Nullable LocalDate deadline,
        Instant raisedAt,
        PersonId raisedBy,
        @Nullable PositionResult result,
        @Nullable String resultNote,
        @Nullable LocalDate closedOn,
        @Version @Nullable Long version) {

    static PositionRow raised(
            PositionId id, PositionData data, @Nullable MunicipalityCode by, Instant at, PersonId person) {
        return new PositionRow(
                id,
                null,
                data.question(),
                data.background(),
                data.recipient(),
                by,
                data.programme(),
                data.project(),
                data.deadline(),
                at,
                person,
                null,
                null,
                null,
                null);
    }

    PositionRow with(PositionData data) {
        return new PositionRow(
                id,
                collaborationId,
                data.question(),
                data.background(),
                data.recipient(),
                municipalityCode,
                data.programme(),
                data.project(),
                data.deadline(),
                raisedAt,
                raisedBy,
                result,
                resultNote,
                closedOn,
                version);
    }

    PositionRow closed(ClosingData data) {
        return new PositionRow(
                id,
                collaborationId,
                question,
                background,
                recipient,
                municipalityCode,
                programmeId,
                projectId,
                deadline,
                raisedAt,
                raisedBy,
                data.result(),
                data.note(),
                data.on(),
                version);
    }

    PositionData data() {
        return new PositionData(question, background, recipient, programmeId, projectId, deadline);
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
