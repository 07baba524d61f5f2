package dk.tvaers.programme.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LocalProjectInList")
record LocalProjectListBody(
        String id,
        ProjectRef project,
        MunicipalityRef municipality,
        Participation participation,
        LocalDate participationOn,
        @Nullable PersonRef owner,
        @Nullable PersonRef leader,
        @Nullable PersonRef deputy) {

    static LocalProjectListBody of(LocalProjectItem item) {
        return new LocalProjectListBody(
                item.id().toString(),
                new ProjectRef(item.projectId().toString(), item.projectCode(), item.projectName()),
                item.municipality(),
                item.participation(),
                item.participationOn(),
                PersonRef.of(item.ownerId(), item.ownerName()),
                PersonRef.of(item.leaderId(), item.leaderName()),
                PersonRef.of(item.deputyId(), item.deputyName()));
    }
}
