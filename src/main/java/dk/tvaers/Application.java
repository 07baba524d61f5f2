package dk.tvaers;

import dk.tvaers.platform.start.Startup;
import io.micronaut.openapi.annotation.OpenAPIInclude;
import io.micronaut.security.endpoints.LoginController;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** Starts the portal. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tværs",
                        version = "v1",
                        description =
                                "What municipalities share about the programmes they run together. Log in with POST"
                                        + " /api/login and send the token as a bearer. Ids, amounts and codes are text; errors"
                                        + " are RFC 9457 problems in Danish or English by Accept-Language."),
        security = @SecurityRequirement(name = "bearer"))
@OpenAPIInclude(classes = LoginController.class, uri = "/api/login")
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Startup.run(Application.class, args);
    }
}
