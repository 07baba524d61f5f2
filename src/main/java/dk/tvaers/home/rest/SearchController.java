package dk.tvaers.home.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.home.Search;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/search")
@Tag(name = "Search")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Find by name",
            description =
                    "What the caller may open, by kind, at most a few of each. Names match whatever their case, with"
                            + " aa for å, and municipalities by every way in which they are written.")
    Page<HitBody> find(
            String slug,
            @QueryValue(defaultValue = "")
                    @Parameter(
                            description = "Two characters or more; with fewer nothing is found",
                            example = "glostrup")
                    String q) {
        return Page.whole(search.find(q).stream()
                .flatMap(found -> found.hits().stream()
                        .map(hit -> new HitBody(
                                found.textKey().replaceFirst("^search\\.", ""),
                                hit.record() == null
                                        ? null
                                        : Id.text(hit.record().value()),
                                hit.title(),
                                hit.detail(),
                                "/s/" + slug + "/" + hit.path())))
                .toList());
    }

    @Serdeable
    @Schema(name = "SearchHit")
    record HitBody(
            @Schema(example = "projects") String kind,

            @Schema(description = "The id of the record, if it is one") @Nullable
            String id,

            String title,
            @Nullable String detail,

            @Schema(description = "The address of its page in the portal")
            String address) {}
}
