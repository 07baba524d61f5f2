package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.people.Persons;
import dk.tvaers.people.RoleGrantId;
import dk.tvaers.people.RoleItem;
import dk.tvaers.people.Roles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/persons/{person}/roles")
@Tag(name = "Persons")
class PersonRolesController {

    private final Persons persons;
    private final Roles roles;
    private final Idempotency idempotency;

    PersonRolesController(Persons persons, Roles roles, Idempotency idempotency) {
        this.persons = persons;
        this.roles = roles;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_PERSONS)
    @Operation(
            summary = "A person's roles",
            description = "All the person has, had and will have, the newest first; never paged.")
    Page<RoleBody> list(String slug, String person) {
        return Page.whole(persons.get(PersonId.of(person)).roles()).map(RoleBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_PERSONS)
    @Operation(summary = "A role of a person", description = "The ETag is its version.")
    HttpResponse<RoleBody> get(String slug, String person, String id) {
        return tagged(HttpResponse.ok(), PersonId.of(person), RoleGrantId.of(id));
    }

    @Post
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Give a role",
            description = "From one day to another, both included; without a last day it stays.")
    @ApiResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = RoleBody.class)))
    HttpResponse<?> give(
            HttpRequest<?> request,
            String slug,
            String person,
            @Body RoleToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PersonId of = PersonId.of(person);
            RoleToSave.Read read = body.read(true);
            if (read.role() == null) {
                throw new NotFound();
            }
            RoleGrantId id = roles.give(of, read.role(), read.municipality(), read.project(), read.period());
            return tagged(HttpResponse.created(URI.create(request.getPath() + "/" + id)), of, id);
        });
    }

    @Put("/{id}")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Correct a role that was given wrongly",
            description = "What it is bound to and its days are replaced. If-Match names the version that was read."
                    + " A role that changes over time is ended and another given.")
    HttpResponse<RoleBody> change(
            String slug,
            String person,
            String id,
            @Body RoleToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PersonId of = PersonId.of(person);
        RoleGrantId role = roles.get(of, RoleGrantId.of(id)).id();
        RoleToSave.Read read = body.read(false);
        roles.change(role, Preconditions.version(ifMatch), read.municipality(), read.project(), read.period());
        return tagged(HttpResponse.ok(), of, role);
    }

    @Post("/{id}/end")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "End a role",
            description =
                    "Ended again on the same day nothing changes, so an Idempotency-Key has no effect. A role that"
                            + " had not begun is gone: 204.")
    @ApiResponse(responseCode = "204", description = "Ended")
    HttpResponse<?> end(String slug, String person, String id, @Body LastDay body) {
        RoleGrantId role = roles.get(PersonId.of(person), RoleGrantId.of(id)).id();
        roles.end(role, body.date());
        return HttpResponse.noContent();
    }

    private MutableHttpResponse<RoleBody> tagged(
            MutableHttpResponse<RoleBody> response, PersonId person, RoleGrantId id) {
        RoleItem role = roles.get(person, id);
        return Preconditions.tagged(response.body(RoleBody.of(role)), role.version());
    }
}
