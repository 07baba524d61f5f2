package dk.tvaers.programme;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a local project, with the names that its ids stand for. */
@Introspected
public record LocalProjectDetails(
        @MappedProperty LocalProjectId id,
        @MappedProperty ProjectId projectId,
        String projectCode,
        String projectName,
        String projectFullName,
        MunicipalityCode code,
        String officialName,
        String shortName,
        Participation participation,
        LocalDate participationOn,
        @MappedProperty @Nullable PersonId ownerId,
        @Nullable String ownerName,
        @MappedProperty @Nullable PersonId leaderId,
        @Nullable String leaderName,
        @MappedProperty @Nullable PersonId deputyId,
        @Nullable String deputyName,
        @Nullable String replacedSystem,
        @Nullable String supplier,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate terminatedOn,
        @Nullable String caseNumber,
        long version) {

    public MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }

    /** What can be edited, as it stands. */
    public LocalProjectData data() {
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
}
