package dk.tvaers.position.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.position.PositionId;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionLetterId;
import dk.tvaers.position.PositionWording;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions, where the municipalities stand, what is held in common, what was sent and answered. */
@Controller("/api/v1/collaborations/{slug}/positions")
@Tag(name = "Joint positions")
class PositionController {

    private final Positions positions;
    private final PositionWork work;
    private final Idempotency idempotency;

    PositionController(Positions positions, PositionWork work, Idempotency idempotency) {
        this.positions = positions;
        this.work = work;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The joint positions",
            description = "The open ones first, those with the nearest deadline before the others.")
    Page<PositionBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(positions.list(), page, size).map(PositionBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A joint position", description = "The ETag is its version.")
    HttpResponse<PositionBody> get(String slug, String id) {
        return answer(PositionId.of(id));
    }

    @Post
    @Needs(Right.STATE_POSITION)
    @Operation(
            summary = "Raise a question",
            description = "For the own municipality, or by the coordinator for none. The programme leaders are told.")
    @ApiResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = PositionBody.class)))
    HttpResponse<?> raise(
            HttpRequest<?> request,
            String slug,
            @Body PositionToWrite body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PositionItem raised = positions.get(positions.raise(body.by(), body.data()));
            return Preconditions.tagged(HttpResponse.created(PositionBody.of(raised)), raised.version());
        });
    }

    @Put("/{id}")
    @Needs(Right.KEEP_POSITIONS)
    @Operation(summary = "Change what a question is about", description = "If-Match names the version that was read.")
    HttpResponse<PositionBody> change(
            String slug,
            String id,
            @Body PositionToWrite body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PositionId position = PositionId.of(id);
        positions.change(position, Preconditions.version(ifMatch), body.data());
        return answer(position);
    }

    @Put("/{id}/closing")
    @Needs(Right.KEEP_POSITIONS)
    @Operation(
            summary = "Close a question for good",
            description = "With what came of it. If-Match names the version that was read.")
    HttpResponse<PositionBody> close(
            String slug,
            String id,
            @Body ClosingToRecord body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PositionId position = PositionId.of(id);
        positions.close(position, Preconditions.version(ifMatch), body.data());
        return answer(position);
    }

    @Get("/{id}/stands")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "Where each municipality stands now", description = "By code.")
    Page<StandBody> stands(String slug, String id) {
        return Page.whole(work.stands(PositionId.of(id))).map(StandBody::of);
    }

    @Get("/{id}/stand-history")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "All that the municipalities have said", description = "The newest first.")
    Page<StandBody> allStands(String slug, String id) {
        return Page.whole(work.allStands(PositionId.of(id))).map(StandBody::of);
    }

    @Put("/{id}/stands/{code}")
    @Needs(Right.STATE_POSITION)
    @Operation(
            summary = "Say where a municipality stands",
            description = "What it said before stays as it was. If-Match names the number of the stand that was read, 0"
                    + " without one.")
    Page<StandBody> state(
            String slug,
            String id,
            String code,
            @Body StandToState body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PositionId position = PositionId.of(id);
        work.state(position, MunicipalityCode.of(code), Preconditions.version(ifMatch), body.data());
        return Page.whole(work.stands(position)).map(StandBody::of);
    }

    @Get("/{id}/wordings")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "What is held in common",
            description = "The newest first; that one holds. The ETag is its number, 0 without one.")
    HttpResponse<Page<WordingBody>> wordings(String slug, String id) {
        List<PositionWording> all = work.wordings(PositionId.of(id));
        return Preconditions.tagged(
                HttpResponse.ok(Page.whole(all).map(WordingBody::of)),
                all.isEmpty() ? 0 : all.getFirst().number());
    }

    @Post("/{id}/wordings")
    @Needs(Right.KEEP_POSITIONS)
    @Operation(
            summary = "Record what is held in common",
            description = "It supersedes the wording before, which stays as it was. If-Match names the number of the"
                    + " wording that was read, 0 without one.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = WordingBody.class)))
    HttpResponse<?> agree(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body WordingToAgree body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PositionId position = PositionId.of(id);
            work.agree(position, Preconditions.version(ifMatch), body.data());
            return HttpResponse.created(WordingBody.of(work.wordings(position).getFirst()));
        });
    }

    @Get("/{id}/letters")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "What was sent and answered", description = "The newest first.")
    Page<LetterBody> letters(String slug, String id) {
        return Page.whole(work.letters(PositionId.of(id))).map(LetterBody::of);
    }

    @Post("/{id}/letters")
    @Needs(Right.KEEP_POSITIONS)
    @Operation(
            summary = "Record that the joint position was sent, or that an answer came",
            description = "The portal itself sends nothing to others. Of a sending it keeps the wording that held.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = LetterBody.class)))
    HttpResponse<?> record(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body LetterToRecord body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            PositionId position = PositionId.of(id);
            PositionLetterId letter = work.record(position, body.data());
            return HttpResponse.created(work.letters(position).stream()
                    .filter(each -> each.id().equals(letter))
                    .map(LetterBody::of)
                    .findFirst()
                    .orElseThrow());
        });
    }

    private HttpResponse<PositionBody> answer(PositionId id) {
        PositionItem position = positions.get(id);
        return Preconditions.tagged(HttpResponse.ok(PositionBody.of(position)), position.version());
    }
}
