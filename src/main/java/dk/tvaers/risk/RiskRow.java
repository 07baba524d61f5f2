package dk.tvaers.risk;

import dk.tvaers.kernel.LocalProjectId;
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

/** One of programme, project and local project is set. */
@MappedEntity("risk")
record RiskRow(
        @Id RiskId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        RiskKind riskKind,
        String title,
        @Nullable String description,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        @Nullable LocalProjectId localProjectId,
        int probability,
        int consequence,
        PersonId ownerId,
        @Nullable String measure,
        @Nullable LocalDate dueOn,
        RiskState riskState,
        @Nullable RiskOutcome closedAs,
        @Nullable String closedNote,
        @Nullable LocalDate closedOn,
        @Nullable Escalation escalatedTo,
        @Nullable String escalatedWhy,
        @Nullable Instant escalatedAt,
        @Nullable PersonId escalatedBy,
        Instant createdAt,
        PersonId createdBy,
        @Version @Nullable Long version) {

    static RiskRow of(RiskId id, RiskPlace place, RiskData data, Instant at, PersonId by) {
        return new RiskRow(
                id,
                null,
                data.kind(),
                data.title(),
                data.description(),
                place instanceof RiskPlace.OfProgramme(ProgrammeId programme) ? programme : null,
                place instanceof RiskPlace.OfProject(ProjectId project) ? project : null,
                place instanceof RiskPlace.OfLocalProject(LocalProjectId local) ? local : null,
                data.probability(),
                data.consequence(),
                data.owner(),
                data.measure(),
                data.due(),
                data.state(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                by,
                null);
    }

    boolean isClosed() {
        return riskState == RiskState.CLOSED;
    }

    RiskData data() {
        return new RiskData(riskKind, title, description, probability, consequence, ownerId, measure, dueOn, riskState);
    }

    RiskRow with(RiskData data) {
        return new RiskRow(
                id,
                collaborationId,
                data.kind(),
                data.title(),
                data.description(),
                programmeId,
                projectId,
                localProjectId,
                data.probability(),
                data.consequence(),
                data.owner(),
                data.measure(),
                data.due(),
                data.state(),
                closedAs,
                closedNote,
                closedOn,
                escalatedTo,
                escalatedWhy,
                escalatedAt,
                escalatedBy,
                createdAt,
                createdBy,
                version);
    }

    RiskRow ownedBy(PersonId owner) {
        return with(
                new RiskData(riskKind, title, description, probability, consequence, owner, measure, dueOn, riskState));
    }

    RiskRow closed(RiskOutcome outcome, String note, LocalDate on) {
        return ended(RiskState.CLOSED, outcome, note, on);
    }

    RiskRow reopened() {
        return ended(RiskState.OPEN, null, null, null);
    }

    private RiskRow ended(
            RiskState state, @Nullable RiskOutcome outcome, @Nullable String note, @Nullable LocalDate on) {
        return new RiskRow(
                id,
                collaborationId,
                riskKind,
                title,
                description,
                programmeId,
                projectId,
                localProjectId,
                probability,
                consequence,
                ownerId,
                measure,
                dueOn,
                state,
                outcome,
                note,
                on,
                escalatedTo,
                escalatedWhy,
                escalatedAt,
                escalatedBy,
                createdAt,
                createdBy,
                version);
    }

    RiskRow escalated(@Nullable Escalation to, @Nullable String why, @Nullable Instant at, @Nullable PersonId by) {
        return new RiskRow(
                id,
                collaborationId,
                riskKind,
                title,
                description,
                programmeId,
                projectId,
                localProjectId,
                probability,
                consequence,
                ownerId,
                measure,
                dueOn,
                riskState,
                closedAs,
                closedNote,
                closedOn,
                to,
                why,
                at,
                by,
                createdAt,
                createdBy,
                version);
    }
}
