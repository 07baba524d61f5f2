package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.people.OneTimeLinks;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.Persons;
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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/persons")
@Tag(name = "Persons")
class PersonController {

    private final Persons persons;
    private final OneTimeLinks links;
    private final Idempotency idempotency;

    PersonController(Persons persons, OneTimeLinks links, Idempotency idempotency) {
        this.persons = persons;
        this.links = links;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_PERSONS)
    @Operation(
            summary = "The persons",
            description = "With the roles they have today, by name. A person need not be able to log in.")
    Page<PersonListBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A municipality code: who works there", example = "161")
                    String municipality,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The id of a project: who has a role in it today, or is named as responsible"
                                    + " for it in some municipality")
                    String project,
            @QueryValue @Nullable @Parameter(description = "Who has the role today") Role role,
            @QueryValue @Nullable @Parameter(description = "Who can log in, or who cannot") Boolean logIn,
            @QueryValue @Nullable @Parameter(description = "What name, title or e-mail contains") String text,
            @QueryValue(defaultValue = "false")
                    @Parameter(description = "Those who have left, in place of those who are there")
                    boolean gone,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Paging paging = Paging.of(page, size);
        PersonFilter filter = new PersonFilter(
                municipality == null ? null : MunicipalityCode.of(municipality),
                project == null ? null : ProjectId.of(project),
                role,
                logIn,
                text,
                gone,
                PersonFilter.Sort.NAME);
        return new Page<>(
                        persons.list(filter, paging.size(), paging.offset()),
                        paging.page(),
                        paging.size(),
                        persons.count(filter))
                .map(PersonListBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_PERSONS)
    @Operation(summary = "A person", description = "With all roles and their dates; the ETag is its version.")
    HttpResponse<PersonBody> get(String slug, String id) {
        return tagged(HttpResponse.ok(), PersonId.of(id));
    }

    @Post
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Add a person",
            description = "Who cannot log in until invited. Refused when somebody in the collaboration has the e-mail.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body PersonToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PersonId id = persons.add(body.data());
            return tagged(HttpResponse.created(URI.create(request.getPath() + "/" + id)), id);
        });
    }

    @Put("/{id}")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Change a person",
            description = "All fields are replaced. If-Match names the version that was read: 428 without it, 412 when"
                    + " somebody else changed the person since. What the person logs in with stays.")
    HttpResponse<PersonBody> change(
            String slug, String id, @Body PersonToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PersonId person = PersonId.of(id);
        persons.change(person, body.data(), Preconditions.version(ifMatch));
        return tagged(HttpResponse.ok(), person);
    }

    @Post("/{id}/bring-back")
    @Needs(Right.ADMINISTER_PERSONS)
    @Operation(
            summary = "Bring back somebody who has left",
            description = "Roles and log-in do not come back with it. Doing it again changes nothing, so an"
                    + " Idempotency-Key has no effect.")
    HttpResponse<PersonBody> bringBack(String slug, String id) {
        PersonId person = PersonId.of(id);
        persons.bringBack(person);
        return tagged(HttpResponse.ok(), person);
    }

    @Post("/{id}/password-link")
    @Needs(Right.MAKE_PASSWORD_LINK)
    @Operation(
            summary = "Make a link for choosing a new password",
            description = "It works once, for 24 hours, and is given only in this answer, so an Idempotency-Key has no"
                    + " effect: asked again, a new link is made and the one before stops working. Refused for a log-in"
                    + " that is used in another collaboration too.")
    HttpResponse<PasswordLinkBody> passwordLink(String slug, String id) {
        return HttpResponse.created(PasswordLinkBody.of(links.forPerson(PersonId.of(id))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private MutableHttpResponse<PersonBody> tagged(MutableHttpResponse<PersonBody> response, PersonId id) {
        PersonDetails person = persons.get(id);
        return Preconditions.tagged(response.body(PersonBody.of(person)), person.version());
    }
}
