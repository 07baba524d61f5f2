package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.people.DelegationId;
import dk.tvaers.people.DelegationItem;
import dk.tvaers.people.Delegations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/persons/{person}/delegations")
@Tag(name = "Persons")
class PersonDelegationsController {

    private final Delegations delegations;
    private final Idempotency idempotency;

    PersonDelegationsController(Delegations delegations, Idempotency idempotency) {
        this.delegations = delegations;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Who acts for a person, and for whom the person acts",
            description = "Today and later; never paged.")
    Page<DelegationItem> list(String slug, String person) {
        return Page.whole(delegations.of(PersonId.of(person)));
    }

    @Post
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Let somebody act for a person",
            description = "For who is away and did not see to it. The receiver has the person's roles on those days.")
    @ApiResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = DelegationItem.class)))
    HttpResponse<?> give(
            HttpRequest<?> request,
            String slug,
            String person,
            @Body DelegationToGive body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PersonId giver = PersonId.of(person);
            DelegationToGive.Read read = body.read();
            return HttpResponse.created(item(giver, delegations.giveFor(giver, read.receiver(), read.period())));
        });
    }

    @Post("/{id}/end")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "End a delegation at once",
            description = "Ended again nothing changes, so an Idempotency-Key has no effect.")
    @ApiResponse(responseCode = "204", description = "Ended")
    HttpResponse<?> end(String slug, String person, String id) {
        delegations.end(item(PersonId.of(person), DelegationId.of(id)).id());
        return HttpResponse.noContent();
    }

    private DelegationItem item(PersonId person, DelegationId id) {
        return delegations.of(person).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
