package dk.tvaers.settings.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.Choices.Logo;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.SettingsItem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Settings")
class SettingsController {

    private final CollaborationSettings settings;

    SettingsController(CollaborationSettings settings) {
        this.settings = settings;
    }

    @Get("/settings")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "What the collaboration has chosen",
            description = "The ETag is its version, 0 as long as nothing was ever chosen.")
    HttpResponse<SettingsBody> get(String slug) {
        return answer(settings.get());
    }

    @Put("/settings")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Choose anew",
            description = "A colour is refused when it is too weak to be read in its theme. What covers resources is"
                    + " opened for what is reported from then on; closed, it closes for all of it. If-Match names the"
                    + " version that was read.")
    HttpResponse<SettingsBody> change(
            String slug, @Body SettingsToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        settings.change(body.data(), Preconditions.version(ifMatch));
        return answer(settings.get());
    }

    @Get("/logo")
    @Produces(MediaType.IMAGE_PNG)
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "The logo", description = "A PNG of at most 480 by 160 pixels. 404 without one.")
    HttpResponse<byte[]> logo(String slug) {
        return HttpResponse.ok(settings.logo().map(Logo::png).orElseThrow(NotFound::new));
    }

    @Put("/logo")
    @Consumes(MediaType.ALL)
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Put the logo",
            description = "The body is a PNG or JPEG of at most 1 MB; it is drawn anew, and made smaller where it is"
                    + " larger than 480 by 160 pixels. What was there before is replaced.")
    void putLogo(String slug, @Body byte[] picture) {
        settings.putLogo(picture);
    }

    @Delete("/logo")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the logo away", description = "Nothing happens without one.")
    void dropLogo(String slug) {
        settings.dropLogo();
    }

    private static HttpResponse<SettingsBody> answer(SettingsItem item) {
        return Preconditions.tagged(HttpResponse.ok(SettingsBody.of(item)), item.version());
    }
}
