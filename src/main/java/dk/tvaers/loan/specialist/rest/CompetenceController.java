package dk.tvaers.loan.specialist.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.loan.specialist.CatalogueKind;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue: each competence that the members name alike. */
@Controller("/api/v1/collaborations/{slug}/competences")
@Tag(name = "Specialists")
class CompetenceController {

    private final CatalogueRoutes routes;

    CompetenceController(CatalogueRoutes routes) {
        this.routes = routes;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "Every competence", description = "By name; the retired ones follow when they are asked for.")
    Page<CatalogueBody> list(String slug, @QueryValue(defaultValue = "false") boolean retired) {
        return routes.list(CatalogueKind.COMPETENCE, retired);
    }

    @Get("/{id}")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "One competence", description = "The ETag is its version.")
    HttpResponse<CatalogueBody> get(String slug, String id) {
        return routes.get(CatalogueKind.COMPETENCE, id);
    }

    @Post
    @Needs(Right.KEEP_COMPETENCES)
    @Operation(summary = "Add one competence")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CatalogueBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body CatalogueBody.Name body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return routes.add(CatalogueKind.COMPETENCE, request.getPath(), body, key);
    }

    @Put("/{id}")
    @Needs(Right.KEEP_COMPETENCES)
    @Operation(
            summary = "Call one competence something else",
            description = "If-Match names the version that was read.")
    HttpResponse<CatalogueBody> rename(
            String slug,
            String id,
            @Body CatalogueBody.Name body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return routes.rename(CatalogueKind.COMPETENCE, id, body, ifMatch);
    }

    @Put("/{id}/retirement")
    @Needs(Right.KEEP_COMPETENCES)
    @Operation(
            summary = "Let one competence no longer be chosen",
            description = "Whoever has it keeps it. If-Match names the version that was read.")
    HttpResponse<CatalogueBody> retire(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return routes.retire(CatalogueKind.COMPETENCE, id, ifMatch);
    }

    @Delete("/{id}/retirement")
    @Needs(Right.KEEP_COMPETENCES)
    @Operation(
            summary = "Let one competence be chosen again",
            description = "If-Match names the version that was read.")
    HttpResponse<CatalogueBody> bringBack(
            String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return routes.bringBack(CatalogueKind.COMPETENCE, id, ifMatch);
    }
}
