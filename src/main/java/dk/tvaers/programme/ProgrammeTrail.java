package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of programmes, projects and local projects. */
@Factory
final class ProgrammeTrail {

    private static final String[] KEPT = {"created", "changed", "deactivated", "reactivated"};

    @Singleton
    @Named("trail-programme")
    TrailKind programmes(ProgrammeRows rows, CurrentContext context) {
        return new TrailKind("programme", Right.SEE_COLLABORATION, KEPT)
                .fields(ProgrammeRow.class)
                .field("from", LocalDate.class)
                .shownAt("programmer/%s")
                .records(ProgrammeId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-project")
    TrailKind projects(ProjectRows rows, CurrentContext context) {
        return new TrailKind("project", Right.SEE_COLLABORATION, KEPT)
                .fields(ProjectRow.class)
                .untold("sortOrder")
                .shownAt("projekter/%s")
                .records(ProjectId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-local-project")
    TrailKind localProjects(LocalProjectRows rows, CurrentContext context) {
        return new TrailKind("local-project", Right.SEE_COLLABORATION, "joined", "edited", "stopped", "handed-over")
                .fields(LocalProjectRow.class)
                .field("municipality", MunicipalityCode.class)
                .field("project", ProjectId.class)
                .words(Participation.class, "programme.participation")
                .shownAt("lokale-projekter/%s")
                .records(LocalProjectId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
