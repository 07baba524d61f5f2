package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("project")
record ProjectRow(
        @Id ProjectId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProgrammeId programmeId,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String replacesSystem,
        @Nullable String supplier,
        @Nullable String milestones,
        @Nullable String outcome,
        int sortOrder,
        @Nullable LocalDate toOn,
        @Version @Nullable Long version) {

    /** A new project with the facts given. */
    static ProjectRow of(ProjectId id, ProgrammeId programme, ProjectData data, int sortOrder) {
        return new ProjectRow(
                id,
                null,
                programme,
                data.code(),
                data.shortName().strip(),
                data.fullName().strip(),
                Plain.text(data.kind()),
                Plain.text(data.replaces()),
                Plain.text(data.supplier()),
                Plain.text(data.milestones()),
                Plain.text(data.outcome()),
                sortOrder,
                null,
                null);
    }

    /** The same project with other facts, in another programme at a place of that one. */
    ProjectRow with(ProgrammeId programme, ProjectData data, int order) {
        ProjectRow changed = of(id, programme, data, order);
        return new ProjectRow(
                id,
                collaborationId,
                programme,
                changed.code,
                changed.shortName,
                changed.fullName,
                changed.kind,
                changed.replacesSystem,
                changed.supplier,
                changed.milestones,
                changed.outcome,
                order,
                toOn,
                version);
    }

    ProjectRow until(@Nullable LocalDate lastDay) {
        return new ProjectRow(
                id,
                collaborationId,
                programmeId,
                code,
                shortName,
                fullName,
                kind,
                replacesSystem,
                supplier,
                milestones,
                outcome,
                sortOrder,
                lastDay,
                version);
    }

    boolean activeOn(LocalDate date) {
        return toOn == null || !date.isAfter(toOn);
    }
}
