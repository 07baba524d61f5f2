package dk.tvaers.people.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.people.OneTimeLinks;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@Controller("/api/v1/password-links")
@Tag(name = "Installation")
class PasswordLinkController {

    private final OneTimeLinks links;

    PasswordLinkController(OneTimeLinks links) {
        this.links = links;
    }

    @Post
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Make a link for choosing a new password, for any account",
            description =
                    "For the operator: an account that is used in several collaborations, or by an operator, gets"
                            + " its link only here. It works once, for 24 hours, and is given only in this answer, so an"
                            + " Idempotency-Key has no effect: asked again, a new link is made and the one before stops working.")
    HttpResponse<PasswordLinkBody> make(@Body PasswordLinkRequest body) {
        return HttpResponse.created(PasswordLinkBody.of(links.forAccount(body.email() == null ? "" : body.email())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
