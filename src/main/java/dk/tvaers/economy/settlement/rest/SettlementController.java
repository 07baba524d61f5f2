package dk.tvaers.economy.settlement.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.AnsweringSettlements;
import dk.tvaers.economy.settlement.KeepingSettlements;
import dk.tvaers.economy.settlement.LockingSettlements;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settlements, and what the municipalities say to them. */
@Controller("/api/v1/collaborations/{slug}/economy/settlements")
@Tag(name = "Economy")
class SettlementController {

    private final Settlements settlements;
    private final KeepingSettlements keeping;
    private final LockingSettlements locking;
    private final AnsweringSettlements answering;
    private final Idempotency idempotency;

    SettlementController(
            Settlements settlements,
            KeepingSettlements keeping,
            LockingSettlements locking,
            AnsweringSettlements answering,
            Idempotency idempotency) {
        this.settlements = settlements;
        this.keeping = keeping;
        this.locking = locking;
        this.answering = answering;
        this.idempotency = idempotency;
    }

    @Serdeable
    @Schema(name = "SettlementApproved")
    record ApprovedBody(
            @Schema(description = "False when the municipality had approved it before; nothing was changed then")
            boolean changed,

            SettlementBody settlement) {}

    @Get
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The settlements", description = "The newest period first.")
    Page<SettlementBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(settlements.list(), page, size).map(SettlementBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "A settlement", description = "The ETag is its version.")
    HttpResponse<SettlementBody> get(String slug, String id) {
        return answer(SettlementId.of(id));
    }

    @Get("/{id}/postings")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "What each municipality owes and is due",
            description = "As it was sent, of a draft as it is reckoned now; of those whose economy the caller sees.")
    Page<SettlementBody.PostingBody> postings(String slug, String id) {
        return Page.whole(settlements.sheet(SettlementId.of(id)).postings()).map(SettlementBody.PostingBody::of);
    }

    @Get("/{id}/lines")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The lines of a settlement, with the shares of the municipalities")
    Page<LineBody> lines(
            String slug,
            String id,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(settlements.sheet(SettlementId.of(id)).lines(), page, size)
                .map(LineBody::of);
    }

    @Get("/{id}/hours")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The lent hours in a settlement", description = "By lender, borrower, loan and day.")
    Page<LineBody.HoursBody> hours(
            String slug,
            String id,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(settlements.sheet(SettlementId.of(id)).hours(), page, size)
                .map(LineBody.HoursBody::of);
    }

    @Get("/{id}/left-out")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "What is not in a draft, and why", description = "Empty once it is sent.")
    Page<LineBody.LeftOutBody> leftOut(String slug, String id) {
        return Page.whole(settlements.sheet(SettlementId.of(id)).leftOut()).map(LineBody.LeftOutBody::of);
    }

    @Get("/{id}/differences")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "What is no longer as it was sent",
            description = "While there is any, nobody approves or locks the settlement.")
    Page<LineBody.DifferenceBody> differences(String slug, String id) {
        return Page.whole(settlements.differences(SettlementId.of(id))).map(LineBody.DifferenceBody::of);
    }

    @Get("/{id}/answers")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "What the municipalities said to what was sent last")
    Page<SettlementBody.AnswerBody> answers(String slug, String id) {
        return Page.whole(settlements.answers(SettlementId.of(id))).map(SettlementBody.AnswerBody::of);
    }

    @Post
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(summary = "Begin a settlement", description = "As a draft.")
    @ApiResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = SettlementBody.class)))
    HttpResponse<?> begin(
            HttpRequest<?> request,
            String slug,
            @Body SettlementToBegin body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            SettlementItem item = settlements.get(keeping.begin(body.data()));
            return Preconditions.tagged(HttpResponse.created(SettlementBody.of(item)), item.version());
        });
    }

    @Put("/{id}")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Choose otherwise of a draft",
            description = "Its period stays. If-Match names the version that was read.")
    HttpResponse<SettlementBody> change(
            String slug,
            String id,
            @Body SettlementToBegin body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SettlementId settlement = SettlementId.of(id);
        keeping.change(settlement, Preconditions.version(ifMatch), body.data());
        return answer(settlement);
    }

    @Put("/{id}/sending")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Send a settlement to the municipalities for approval",
            description = "As it is reckoned now. If-Match names the version that was read.")
    HttpResponse<SettlementBody> send(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SettlementId settlement = SettlementId.of(id);
        keeping.send(settlement, Preconditions.version(ifMatch));
        return answer(settlement);
    }

    @Delete("/{id}/sending")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Take back what was sent",
            description = "It is a draft again. If-Match names the version that was read.")
    HttpResponse<SettlementBody> takeBack(
            String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SettlementId settlement = SettlementId.of(id);
        keeping.takeBack(settlement, Preconditions.version(ifMatch));
        return answer(settlement);
    }

    @Delete("/{id}")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Give a settlement up",
            description = "One that was never sent is removed. If-Match names the version that was read.")
    HttpResponse<?> callOff(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.callOff(SettlementId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    @Put("/{id}/lock")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Lock a settlement",
            description = "Names the number of what was read. 409 when another was sent since, or it is locked.")
    HttpResponse<SettlementBody> lock(String slug, String id, @Body SeenIssue body) {
        SettlementId settlement = SettlementId.of(id);
        locking.lock(settlement, body.locked());
        return answer(settlement);
    }

    @Put("/{id}/municipalities/{code}/approval")
    @Needs(Right.APPROVE_SETTLEMENT)
    @Operation(
            summary = "Approve a settlement for a municipality",
            description = "Names what was read and its digest; 409 when it is another now. Asked again, nothing is"
                    + " changed.")
    ApprovedBody approve(String slug, String id, String code, @Body SeenIssue body) {
        SeenIssue.Read seen = body.read();
        SettlementId settlement = SettlementId.of(id);
        boolean changed = answering.approve(settlement, MunicipalityCode.of(code), seen.number(), seen.digest());
        return new ApprovedBody(changed, SettlementBody.of(settlements.get(settlement)));
    }

    @Post("/{id}/municipalities/{code}/objections")
    @Needs(Right.APPROVE_SETTLEMENT)
    @Operation(summary = "Object to a settlement, or to a line of it, for a municipality")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = SettlementBody.class)))
    HttpResponse<?> object(
            HttpRequest<?> request,
            String slug,
            String id,
            String code,
            @Body SeenIssue body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            SeenIssue.Read seen = body.read();
            SettlementId settlement = SettlementId.of(id);
            answering.object(
                    settlement,
                    MunicipalityCode.of(code),
                    seen.number(),
                    seen.digest(),
                    body.line(),
                    Objects.requireNonNullElse(body.reason(), ""));
            return HttpResponse.created(SettlementBody.of(settlements.get(settlement)));
        });
    }

    private HttpResponse<SettlementBody> answer(SettlementId id) {
        SettlementItem item = settlements.get(id);
        return Preconditions.tagged(HttpResponse.ok(SettlementBody.of(item)), item.version());
    }
}
