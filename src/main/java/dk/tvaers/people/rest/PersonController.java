package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.people.OneTimeLinks;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.Persons;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/persons")
@Tag(name = "Persons")
class PersonController {

    private final Persons persons;
    private final OneTimeLinks links;

    PersonController(Persons persons, OneTimeLinks links) {
        this.persons = persons;
        this.links = links;
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
            @QueryValue @Nullable @Parameter(description = "Who has the role today") Role role,
            @QueryValue @Nullable @Parameter(description = "Who can log in, or who cannot") Boolean logIn,
            @QueryValue @Nullable @Parameter(description = "What name, title or e-mail contains") String text,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Paging paging = Paging.of(page, size);
        PersonFilter filter = new PersonFilter(
                municipality == null ? null : MunicipalityCode.of(municipality),
                role,
                logIn,
                text,
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
    @Operation(summary = "A person", description = "With all roles and their dates.")
    PersonBody get(String slug, String id) {
        return PersonBody.of(persons.get(PersonId.of(id)));
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
}
