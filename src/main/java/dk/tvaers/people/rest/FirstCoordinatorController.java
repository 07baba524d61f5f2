package dk.tvaers.people.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.people.InvitingCoordinator;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@Controller("/api/v1/installation/collaborations/{collaboration}/first-coordinator")
@Tag(name = "Installation")
class FirstCoordinatorController {

    private final CollaborationDirectory directory;
    private final InvitingCoordinator inviting;

    FirstCoordinatorController(CollaborationDirectory directory, InvitingCoordinator inviting) {
        this.directory = directory;
        this.inviting = inviting;
    }

    @Post
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Invite the first coordinator of a collaboration",
            description =
                    "Once for each collaboration. The link is given only in this answer, so an Idempotency-Key has"
                            + " no effect: asked again, it is refused with 409 and nobody is invited twice.")
    HttpResponse<InvitedCoordinatorBody> invite(String collaboration, @Body CoordinatorToInvite body) {
        return HttpResponse.created(InvitedCoordinatorBody.of(
                        inviting.invite(directory.get(collaboration).ref(), body.givenName(), body.givenEmail())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
