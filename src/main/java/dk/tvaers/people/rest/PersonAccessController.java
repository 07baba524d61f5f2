package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.people.HandingOver;
import dk.tvaers.people.Handover;
import dk.tvaers.people.PersonLogIn;
import dk.tvaers.people.PersonLogIns;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/persons/{person}")
@Tag(name = "Persons")
class PersonAccessController {

    private final PersonLogIns logIns;
    private final HandingOver handingOver;
    private final Idempotency idempotency;

    PersonAccessController(PersonLogIns logIns, HandingOver handingOver, Idempotency idempotency) {
        this.logIns = logIns;
        this.handingOver = handingOver;
        this.idempotency = idempotency;
    }

    @Get("/log-in")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(summary = "How far a person is with a log-in", description = "And what the person logs in with.")
    PersonLogIn logIn(String slug, String person) {
        return logIns.get(PersonId.of(person));
    }

    @Post("/invitation")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Give a person a log-in",
            description = "Makes an account with the person's e-mail, or takes the one it has, and a link with which a"
                    + " password is chosen. The link is given only in this answer, so an Idempotency-Key has no effect:"
                    + " asked again, a new link is made and the one before stops working.")
    HttpResponse<InvitationBody> invite(String slug, String person) {
        return HttpResponse.created(InvitationBody.of(logIns.invite(PersonId.of(person))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get("/responsibilities")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "What a person is responsible for",
            description =
                    "Roles, delegations, local projects, explanations in drafts and whom the person stands in for;"
                            + " never paged.")
    Page<ResponsibilityBody> responsibilities(String slug, String person) {
        return Page.whole(handingOver.of(PersonId.of(person))).map(ResponsibilityBody::of);
    }

    @Post("/handover")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Move what a person is responsible for to others",
            description = "All of it or nothing. 412 when something named is no longer the person's; 422 names the"
                    + " responsibility whose successor cannot have it.")
    @ApiResponse(responseCode = "204", description = "Moved")
    HttpResponse<?> handOver(
            HttpRequest<?> request,
            String slug,
            String person,
            @Body HandoverBody body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PersonId from = PersonId.of(person);
            Handover handover = body.read();
            if (body.isLeaving()) {
                handingOver.leave(from, handover);
            } else {
                handingOver.move(from, handover);
            }
            return HttpResponse.noContent();
        });
    }
}
