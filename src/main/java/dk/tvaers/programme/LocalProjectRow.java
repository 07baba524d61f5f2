package dk.tvaers.programme;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("local_project")
record LocalProjectRow(
        @Id LocalProjectId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProjectId projectId,
        MunicipalityCode municipalityCode,
        Participation participation,
        LocalDate participationOn,
        @Nullable PersonId ownerId,
        @Nullable PersonId leaderId,
        @Nullable PersonId deputyId,
        @Nullable String replacedSystem,
        @Nullable String supplier,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate terminatedOn,
        @Nullable String caseNumber,
        @Version @Nullable Long version) {

    static LocalProjectRow joined(
            LocalProjectId id, ProjectId project, MunicipalityCode code, Participation participation, LocalDate on) {
        return new LocalProjectRow(
                id, null, project, code, participation, on, null, null, null, null, null, null, null, null, null);
    }

    LocalProjectData data() {
        return new LocalProjectData(
                participation,
                participationOn,
                ownerId,
                leaderId,
                deputyId,
                replacedSystem,
                supplier,
                noticeDeadline,
                terminatedOn,
                caseNumber);
    }

    LocalProjectRow with(LocalProjectData data) {
        return new LocalProjectRow(
                id,
                collaborationId,
                projectId,
                municipalityCode,
                data.participation(),
                data.participationOn(),
                data.owner(),
                data.leader(),
                data.deputy(),
                data.replacedSystem(),
                data.supplier(),
                data.noticeDeadline(),
                data.terminatedOn(),
                data.caseNumber(),
                version);
    }

    LocalProjectRow participating(Participation as, LocalDate on) {
        return new LocalProjectRow(
                id,
                collaborationId,
                projectId,
                municipalityCode,
                as,
                on,
                ownerId,
                leaderId,
                deputyId,
                replacedSystem,
                supplier,
                noticeDeadline,
                terminatedOn,
                caseNumber,
                version);
    }

    boolean participatesAs(LocalProjectRow other) {
        return participation == other.participation && participationOn.equals(other.participationOn);
    }
}
