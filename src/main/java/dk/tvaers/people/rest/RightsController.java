package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.kit.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;

@Controller("/api/v1/collaborations/{slug}/rights")
@Tag(name = "Persons")
class RightsController {

    @Serdeable
    @Schema(name = "Right")
    record RightBody(Right right, List<RoleReach> roles) {}

    @Serdeable
    @Schema(name = "RoleReach")
    record RoleReach(
            Role role,

            @Schema(description = "How far the right reaches for who has the role")
            Reach reach) {}

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Who may do what",
            description = "The one table of rights, the same in every collaboration; never paged.")
    Page<RightBody> rights(String slug) {
        return Page.whole(Arrays.stream(Right.values())
                .map(right -> new RightBody(
                        right,
                        Arrays.stream(Role.values())
                                .map(role -> new RoleReach(role, Rights.reach(right, role)))
                                .toList()))
                .toList());
    }
}
