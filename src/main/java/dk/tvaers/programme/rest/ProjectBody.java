package dk.tvaers.programme.rest;

import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.ProjectDetails;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Project")
record ProjectBody(
        String id,
        ProgrammeRef programme,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,

        @Schema(description = "The system it takes the place of") @Nullable
        String replaces,

        @Nullable String supplier,

        @Schema(description = "What is known of its milestones, as text") @Nullable
        String milestones,

        @Nullable String outcome,

        @Schema(description = "Its own last day, after which no municipality can be added; null while it runs")
        @Nullable
        LocalDate toOn,

        @Schema(description = "The project as each municipality carries it out")
        List<LocalProjectListBody> localProjects) {

    static ProjectBody of(ProjectDetails project, List<LocalProjectItem> locals) {
        return new ProjectBody(
                project.id().toString(),
                new ProgrammeRef(project.programmeId().toString(), project.programmeName()),
                project.code(),
                project.shortName(),
                project.fullName(),
                project.kind(),
                project.replacesSystem(),
                project.supplier(),
                project.milestones(),
                project.outcome(),
                project.toOn(),
                locals.stream().map(LocalProjectListBody::of).toList());
    }
}
