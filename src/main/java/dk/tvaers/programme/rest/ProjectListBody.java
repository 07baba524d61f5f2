package dk.tvaers.programme.rest;

import dk.tvaers.programme.ProjectItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ProjectInList")
record ProjectListBody(
        String id,
        ProgrammeRef programme,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String supplier,

        @Schema(description = "Members in progress") long inProgress,

        @Schema(description = "Members in operation") long inOperation,

        @Schema(description = "Members that have not joined")
        long notJoined,

        @Schema(description = "All of today's members") long members,

        @Schema(
                description = "The last day on which municipalities can be added, its programme's when that ends"
                        + " before; null while both run")
        @Nullable
        LocalDate activeTo) {

    static ProjectListBody of(ProjectItem item) {
        return new ProjectListBody(
                item.id().toString(),
                new ProgrammeRef(item.programmeId().toString(), item.programmeName()),
                item.code(),
                item.shortName(),
                item.fullName(),
                item.kind(),
                item.supplier(),
                item.inProgress(),
                item.inOperation(),
                item.notJoined(),
                item.members(),
                item.activeTo());
    }
}
