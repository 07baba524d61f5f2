package dk.tvaers.klik.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.klik.KlikCount;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "KlikCount", description = "The tasks of a project in one municipality, counted")
record KlikCountBody(
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        ProjectId project,
        String projectName,
        long done,

        @Schema(description = "All that it has to do: what is not relevant to it does not count")
        long total,

        long inProgress,
        long open,
        long notRelevant,

        @Schema(description = "Done of all; null when there is nothing to do") @Nullable
        Integer percent) {

    static KlikCountBody of(KlikCount count) {
        return new KlikCountBody(
                count.localProjectId(),
                count.code(),
                count.municipalityName(),
                count.projectId(),
                count.projectName(),
                count.done(),
                count.total(),
                count.inProgress(),
                count.open(),
                count.notRelevant(),
                count.percent());
    }
}
