package dk.tvaers.matter.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.DecidingMatters;
import dk.tvaers.matter.MatterId;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.MunicipalityProgress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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

/** Matters that each municipality decides, and how far each is. */
@Controller("/api/v1/collaborations/{slug}/matters")
@Tag(name = "Matters")
class MatterController {

    private final Matters matters;
    private final DecidingMatters deciding;
    private final ConductingMatters conducting;
    private final Idempotency idempotency;

    MatterController(Matters matters, DecidingMatters deciding, ConductingMatters conducting, Idempotency idempotency) {
        this.matters = matters;
        this.deciding = deciding;
        this.conducting = conducting;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "The matters", description = "The open ones first, by their deadline.")
    Page<MatterBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(matters.list(), page, size).map(MatterBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "A matter", description = "The ETag is its version.")
    HttpResponse<MatterBody> get(String slug, String id) {
        return answer(MatterId.of(id));
    }

    @Post
    @Needs(Right.CONDUCT_MATTERS)
    @Operation(summary = "Open a matter", description = "Asks each member of a day; their programme leaders are told.")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = MatterBody.class)))
    HttpResponse<?> open(
            HttpRequest<?> request,
            String slug,
            @Body MatterToOpen body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            MatterItem matter = matters.get(conducting.open(body.data()));
            return Preconditions.tagged(HttpResponse.created(MatterBody.of(matter)), matter.version());
        });
    }

    @Put("/{id}/deadline")
    @Needs(Right.CONDUCT_MATTERS)
    @Operation(summary = "Move the deadline", description = "If-Match names the version that was read.")
    HttpResponse<MatterBody> move(
            String slug, String id, @Body DeadlineToMove body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MatterId matter = MatterId.of(id);
        conducting.move(matter, Preconditions.version(ifMatch), body.date());
        return answer(matter);
    }

    @Put("/{id}/closing")
    @Needs(Right.CONDUCT_MATTERS)
    @Operation(
            summary = "Close a matter for good",
            description = "What is not decided by then stays so. If-Match names the version that was read.")
    HttpResponse<MatterBody> close(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MatterId matter = MatterId.of(id);
        conducting.close(matter, Preconditions.version(ifMatch));
        return answer(matter);
    }

    @Get("/{id}/municipalities")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "How far each municipality is", description = "By code; of each step the newest.")
    Page<ProgressBody> progress(String slug, String id) {
        MatterItem matter = matters.get(MatterId.of(id));
        return Page.whole(matters.progress(matter.id())).map(each -> ProgressBody.of(matter, each));
    }

    @Put("/{id}/municipalities/{code}")
    @Needs(Right.CONDUCT_MATTERS)
    @Operation(summary = "Ask a municipality that comes later", description = "A member of today.")
    HttpResponse<ProgressBody> askLate(String slug, String id, String code) {
        MatterId matter = MatterId.of(id);
        MunicipalityCode municipality = MunicipalityCode.of(code);
        conducting.askLate(matter, municipality);
        return progress(matter, municipality);
    }

    @Get("/{id}/municipalities/{code}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "How far a municipality is",
            description = "The ETag is the number of its newest step, 0 before the first.")
    HttpResponse<ProgressBody> municipality(String slug, String id, String code) {
        return progress(MatterId.of(id), MunicipalityCode.of(code));
    }

    @Get("/{id}/steps")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "Every step that was ever written", description = "The newest first.")
    Page<StepBody> steps(String slug, String id) {
        return Page.whole(matters.steps(MatterId.of(id))).map(StepBody::of);
    }

    @Post("/{id}/municipalities/{code}/steps")
    @Needs(Right.DECIDE_MATTER)
    @Operation(
            summary = "Write what a municipality has done or plans to do",
            description = "Of each step the newest holds; what was written before stays as it was. If-Match names the"
                    + " number of the municipality's newest step that was read, 0 before the first.")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = ProgressBody.class)))
    HttpResponse<?> write(
            HttpRequest<?> request,
            String slug,
            String id,
            String code,
            @Body StepToWrite body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            MatterId matter = MatterId.of(id);
            MunicipalityCode municipality = MunicipalityCode.of(code);
            deciding.write(matter, municipality, Preconditions.version(ifMatch), body.data());
            MunicipalityProgress now = matters.progress(matter, municipality);
            return Preconditions.tagged(HttpResponse.created(ProgressBody.of(matters.get(matter), now)), now.number());
        });
    }

    private HttpResponse<MatterBody> answer(MatterId id) {
        MatterItem matter = matters.get(id);
        return Preconditions.tagged(HttpResponse.ok(MatterBody.of(matter)), matter.version());
    }

    private HttpResponse<ProgressBody> progress(MatterId id, MunicipalityCode code) {
        MunicipalityProgress now = matters.progress(id, code);
        return Preconditions.tagged(HttpResponse.ok(ProgressBody.of(matters.get(id), now)), now.number());
    }
}
