package dk.tvaers.economy.cost.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.VoucherId;
import dk.tvaers.economy.cost.VoucherItem;
import dk.tvaers.economy.cost.Vouchers;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Streams;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vouchers of costs: a body is a file as it is, and is read and written piece by piece. */
@Controller("/api/v1/collaborations/{slug}/economy/costs/{id}/vouchers")
@Tag(name = "Economy")
class VoucherController {

    private final Vouchers vouchers;
    private final StoredFiles files;
    private final Idempotency idempotency;

    VoucherController(Vouchers vouchers, StoredFiles files, Idempotency idempotency) {
        this.vouchers = vouchers;
        this.files = files;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The vouchers of a cost", description = "All of them, the first one first.")
    Page<VoucherBody> list(String slug, String id) {
        return Page.whole(vouchers.of(CostLineId.of(id))).map(VoucherBody::of);
    }

    @Post
    @Consumes(MediaType.ALL)
    @Needs(Right.KEEP_COSTS)
    @Operation(summary = "Put a voucher on a cost", description = "The body is the file as it is.")
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = VoucherBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            String id,
            @QueryValue @Parameter(description = "The file's name with its ending") String file,
            @Header(Idempotency.HEADER) @Nullable String key)
            throws IOException {
        CostLineId cost = CostLineId.of(id);
        vouchers.of(cost);
        try (IncomingFile received = files.receive(file, Streams.of(request))) {
            return idempotency.once(key, request.getPath(), List.of(received.name(), received.sha256()), () -> {
                VoucherId added = vouchers.add(cost, received);
                return HttpResponse.created(vouchers.of(cost).stream()
                        .filter(voucher -> voucher.id().equals(added))
                        .map(VoucherBody::of)
                        .findFirst()
                        .orElseThrow());
            });
        }
    }

    @Get("/{voucher}/content")
    @Produces(MediaType.ALL)
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The file of a voucher",
            description = "As it was received, to be saved; the ETag is its SHA-256.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> content(String slug, String id, String voucher) {
        return Streams.answer(vouchers.open(CostLineId.of(id), VoucherId.of(voucher)));
    }

    @Delete("/{voucher}")
    @Needs(Right.KEEP_COSTS)
    @Operation(summary = "Take a voucher away", description = "With its file.")
    HttpResponse<Void> remove(String slug, String id, String voucher) {
        vouchers.remove(CostLineId.of(id), VoucherId.of(voucher));
        return HttpResponse.noContent();
    }

    @Serdeable
    @Schema(name = "Voucher")
    record VoucherBody(
            String id,
            String fileName,
            String mediaType,
            @Schema(description = "In bytes") long size,
            Instant addedAt,
            String addedBy) {

        static VoucherBody of(VoucherItem voucher) {
            return new VoucherBody(
                    voucher.id().toString(),
                    voucher.fileName(),
                    voucher.mediaType(),
                    voucher.size(),
                    voucher.addedAt(),
                    voucher.addedBy());
        }
    }
}
