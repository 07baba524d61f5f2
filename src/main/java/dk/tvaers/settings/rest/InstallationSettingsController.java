package dk.tvaers.settings.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.settings.InstallationItem;
import dk.tvaers.settings.InstallationSettings;
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

@Controller("/api/v1/installation/settings")
@Tag(name = "Installation")
class InstallationSettingsController {

    private final InstallationSettings settings;

    InstallationSettingsController(InstallationSettings settings) {
        this.settings = settings;
    }

    @Get
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "What the installation states",
            description = "Processor, contact, accessibility statement and privacy text. The ETag is its version.")
    HttpResponse<InstallationBody> get() {
        return answer(settings.get());
    }

    @Put
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(summary = "State anew", description = "If-Match names the version that was read.")
    HttpResponse<InstallationBody> change(
            @Body InstallationBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        settings.change(body.data(), Preconditions.version(ifMatch));
        return answer(settings.get());
    }

    private static HttpResponse<InstallationBody> answer(InstallationItem item) {
        return Preconditions.tagged(HttpResponse.ok(InstallationBody.of(item.data())), item.version());
    }
}
