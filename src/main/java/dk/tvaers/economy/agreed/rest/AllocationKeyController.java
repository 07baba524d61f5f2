package dk.tvaers.economy.agreed.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The agreement's allocation keys, and what the municipalities say to them. */
@Controller("/api/v1/collaborations/{slug}/economy/allocation-keys")
@Tag(name = "Economy")
class AllocationKeyController {

    private final AgreedKeys keys;
    private final ProposingKeys proposing;
    private final ApprovingKeys approving;
    private final Idempotency idempotency;

    AllocationKeyController(
            AgreedKeys keys, ProposingKeys proposing, ApprovingKeys approving, Idempotency idempotency) {
        this.keys = keys;
        this.proposing = proposing;
        this.approving = approving;
        this.idempotency = idempotency;
    }

    @Serdeable
    @Schema(name = "AllocationKeyApproved")
    record ApprovedBody(
            @Schema(
                    description =
                            "False when the municipality had approved the version before; nothing was changed then")
            boolean changed,

            AgreedKeyBody key) {}

    @Get
    @Needs(Right.PREVIEW_ALLOCATION)
    @Operation(summary = "The agreement's allocation keys", description = "With all their versions, by name.")
    Page<AgreedKeyBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(keys.list(), page, size).map(AgreedKeyBody::of);
    }

    @Get("/{id}")
    @Needs(Right.PREVIEW_ALLOCATION)
    @Operation(summary = "An allocation key", description = "With all its versions. The ETag is the key's version.")
    HttpResponse<AgreedKeyBody> get(String slug, String id) {
        return answer(AllocationKeyId.of(id));
    }

    @Get("/{id}/answers")
    @Needs(Right.PREVIEW_ALLOCATION)
    @Operation(
            summary = "Who approved a version of a key, and who objected",
            description = "Of the newest version when no number is given.")
    AnswersBody answers(String slug, String id, @QueryValue @Nullable Integer number) {
        AllocationKeyId key = AllocationKeyId.of(id);
        int asked = Objects.requireNonNullElseGet(
                number, () -> keys.get(key).newest().number());
        return AnswersBody.of(asked, keys.approvals(key, asked), keys.objections(key));
    }

    @Post
    @Needs(Right.KEEP_KEYS)
    @Operation(
            summary = "Propose an allocation key",
            description = "The directors of those that are members on its first day are told.")
    @ApiResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = AgreedKeyBody.class)))
    HttpResponse<?> propose(
            HttpRequest<?> request,
            String slug,
            @Body KeyToPropose body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            KeyItem item = keys.get(proposing.propose(body.data(), body.proposal()));
            return Preconditions.tagged(HttpResponse.created(AgreedKeyBody.of(item)), item.version());
        });
    }

    @Post("/{id}/versions")
    @Needs(Right.KEEP_KEYS)
    @Operation(
            summary = "Propose a new version of a key",
            description =
                    "What holds goes on until all have approved the new one; a version that waits for approval lapses."
                            + " If-Match names the key's version that was read.")
    @ApiResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = AgreedKeyBody.class)))
    HttpResponse<?> proposeVersion(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body KeyVersionToPropose body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            AllocationKeyId of = AllocationKeyId.of(id);
            proposing.proposeVersion(of, Preconditions.version(ifMatch), body.proposal());
            KeyItem item = keys.get(of);
            return Preconditions.tagged(HttpResponse.created(AgreedKeyBody.of(item)), item.version());
        });
    }

    @Put("/{id}/municipalities/{code}/approval")
    @Needs(Right.APPROVE_KEY)
    @Operation(
            summary = "Approve the newest version of a key for a municipality",
            description =
                    "Names the version that was read and its digest; 409 when it is another now. Asked again, nothing"
                            + " is changed.")
    ApprovedBody approve(String slug, String id, String code, @Body SeenVersion body) {
        SeenVersion.Read seen = body.read();
        AllocationKeyId key = AllocationKeyId.of(id);
        boolean changed = approving.approve(key, MunicipalityCode.of(code), seen.number(), seen.digest());
        return new ApprovedBody(changed, AgreedKeyBody.of(keys.get(key)));
    }

    @Post("/{id}/municipalities/{code}/objections")
    @Needs(Right.APPROVE_KEY)
    @Operation(
            summary = "Say why a municipality does not approve the newest version of a key",
            description = "It may still approve it later.")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = AnswersBody.class)))
    HttpResponse<?> object(
            HttpRequest<?> request,
            String slug,
            String id,
            String code,
            @Body SeenVersion body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            SeenVersion.Read seen = body.read();
            AllocationKeyId of = AllocationKeyId.of(id);
            approving.object(
                    of,
                    MunicipalityCode.of(code),
                    seen.number(),
                    seen.digest(),
                    Objects.requireNonNullElse(body.reason(), ""));
            return HttpResponse.created(
                    AnswersBody.of(seen.number(), keys.approvals(of, seen.number()), keys.objections(of)));
        });
    }

    @Put("/{id}/withdrawal")
    @Needs(Right.KEEP_KEYS)
    @Operation(
            summary = "Withdraw the version of a key that waits for approval",
            description = "Names the number of the version that was read.")
    HttpResponse<AgreedKeyBody> withdraw(String slug, String id, @Body SeenVersion body) {
        AllocationKeyId key = AllocationKeyId.of(id);
        proposing.withdraw(key, body.withdrawn());
        return answer(key);
    }

    private HttpResponse<AgreedKeyBody> answer(AllocationKeyId id) {
        KeyItem item = keys.get(id);
        return Preconditions.tagged(HttpResponse.ok(AgreedKeyBody.of(item)), item.version());
    }
}
