package dk.tvaers.platform.rest;

import dk.tvaers.access.OpenTo;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** The API's description, for programs and for people. */
@Hidden
@Controller("/api")
@OpenTo(OpenTo.Whom.ANYBODY)
final class OpenApiController {

    private final byte[] document;
    private final Map<String, Object> content;

    @SuppressWarnings("unchecked")
    OpenApiController(ResourceLoader resources, ObjectMapper json) throws IOException {
        try (InputStream found = resources
                .getResourceAsStream("classpath:META-INF/swagger/openapi.json")
                .orElseThrow()) {
            document = found.readAllBytes();
        }
        content = Objects.requireNonNull(json.readValue(document, Map.class));
    }

    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    byte[] forPrograms() {
        return document;
    }

    @Get("/docs")
    @Produces("text/html; charset=utf-8")
    String forPeople(HttpRequest<?> request) {
        return new ApiPage(Problems.texts(request)).of(content);
    }
}
