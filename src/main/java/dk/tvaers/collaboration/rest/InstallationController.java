package dk.tvaers.collaboration.rest;

import dk.tvaers.access.Actors;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.RegisterItem;
import dk.tvaers.kit.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What lies outside the collaborations: which ones the caller has a role in, and the register. */
@Controller("/api/v1")
@Tag(name = "Installation")
class InstallationController {

    private final Actors actors;
    private final CurrentContext context;
    private final Municipalities municipalities;

    InstallationController(Actors actors, CurrentContext context, Municipalities municipalities) {
        this.actors = actors;
        this.context = context;
        this.municipalities = municipalities;
    }

    @Get("/collaborations")
    @OpenTo(OpenTo.Whom.ANY_ACCOUNT)
    @Operation(
            summary = "One's own collaborations",
            description = "The open ones in which the account has a role today, by name.")
    Page<CollaborationBody> collaborations() {
        return Page.whole(actors.collaborationsOf(context.account())).map(CollaborationBody::of);
    }

    @Get("/municipalities")
    @OpenTo(OpenTo.Whom.ANY_ACCOUNT)
    @Operation(
            summary = "The register of municipalities",
            description =
                    "All 98 with today's region and the newest known count of inhabitants; what is unknown is null.")
    Page<RegisterItem> municipalities() {
        return Page.whole(municipalities.all());
    }
}
