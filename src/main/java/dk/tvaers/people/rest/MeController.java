package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.people.OwnProfile;
import dk.tvaers.people.PersonDetails;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/me")
@Tag(name = "Persons")
class MeController {

    private final OwnProfile profile;

    MeController(OwnProfile profile) {
        this.profile = profile;
    }

    @Get
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(
            summary = "The caller's own person",
            description = "Who the caller is in this collaboration; the ETag is its version.")
    HttpResponse<PersonBody> get(String slug) {
        return answer();
    }

    @Put
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(
            summary = "Change the caller's own name, title and phone",
            description = "All three are replaced. If-Match names the version that was read: 428 without it, 412 when"
                    + " somebody else changed the person since.")
    HttpResponse<PersonBody> change(
            String slug, @Body ProfileToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        profile.change(body.data(), Preconditions.version(ifMatch));
        return answer();
    }

    private HttpResponse<PersonBody> answer() {
        PersonDetails person = profile.get();
        return Preconditions.tagged(HttpResponse.ok(PersonBody.of(person)), person.version());
    }
}
