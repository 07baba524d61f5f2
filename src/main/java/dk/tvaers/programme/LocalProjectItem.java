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

/** A local project in a list: whose it is, how far it is and who is responsible. */
@Introspected
public record LocalProjectItem(
        @MappedProperty LocalProjectId id,
        @MappedProperty ProjectId projectId,
        String projectCode,
        String projectName,
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
        @Nullable String deputyName) {

    public MunicipalityRef municipality() {
        return new MunicipalityRef(code, officialName, shortName);
    }
}
