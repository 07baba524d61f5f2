package dk.tvaers.people.rest;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.people.RoleGrantId;
import dk.tvaers.people.RoleItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PersonRole")
record RoleBody(
        RoleGrantId id,
        Role role,

        @Schema(description = "To which municipality the role is bound; null when to the whole collaboration") @Nullable
        MunicipalityRef municipality,

        @Schema(description = "The id of the project to which a project leader is bound") @Nullable
        ProjectId project,

        LocalDate from,

        @Schema(description = "The last day; null while no end is agreed") @Nullable
        LocalDate to) {

    static RoleBody of(RoleItem item) {
        return new RoleBody(item.id(), item.role(), item.municipality(), item.project(), item.from(), item.to());
    }
}
