package dk.tvaers.help.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpOfferId;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.OfferItem;
import dk.tvaers.help.OfferingHelp;
import dk.tvaers.help.WishFilter;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the municipalities wish help with, and what others offer. */
@Controller("/api/v1/collaborations/{slug}/help-wishes")
@Tag(name = "Help")
class HelpController {

    private final HelpWishes wishes;
    private final AskingHelp asking;
    private final OfferingHelp offering;
    private final Idempotency idempotency;

    HelpController(HelpWishes wishes, AskingHelp asking, OfferingHelp offering, Idempotency idempotency) {
        this.wishes = wishes;
        this.asking = asking;
        this.offering = offering;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The wishes for help",
            description = "Of all members, the newest first; those that are closed follow when they are asked for.")
    Page<WishBody> list(
            String slug,
            @QueryValue(defaultValue = "false") @Parameter(description = "Those that are closed, too") boolean closed,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a local project") String localProject,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        WishFilter filter = new WishFilter(
                closed,
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("localProject", localProject, LocalProjectId::of));
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(wishes.list(filter, paging), paging.page(), paging.size(), wishes.count(filter))
                .map(WishBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A wish for help", description = "The ETag is its version.")
    HttpResponse<WishBody> get(String slug, String id) {
        return answer(HelpWishId.of(id));
    }

    @Post
    @Needs(Right.ASK_FOR_HELP)
    @Operation(summary = "Ask for help", description = "With a local project; all members read it.")
    @ApiResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = WishBody.class)))
    HttpResponse<?> ask(
            HttpRequest<?> request,
            String slug,
            @Body WishToAsk body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            WishItem wish = wishes.get(asking.ask(body.local(), body.data()));
            return Preconditions.tagged(HttpResponse.created(WishBody.of(wish)), wish.version());
        });
    }

    @Put("/{id}/closing")
    @Needs(Right.ASK_FOR_HELP)
    @Operation(
            summary = "Close a wish",
            description = "Nothing more is offered or accepted. If-Match names the version that was read.")
    HttpResponse<WishBody> close(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        HelpWishId wish = HelpWishId.of(id);
        asking.close(wish, Preconditions.version(ifMatch));
        return answer(wish);
    }

    @Get("/{id}/offers")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "What is offered", description = "The accepted first, then as it came.")
    Page<OfferBody> offers(String slug, String id) {
        return Page.whole(wishes.offers(HelpWishId.of(id))).map(OfferBody::of);
    }

    @Post("/{id}/offers")
    @Needs(Right.OFFER_HELP)
    @Operation(
            summary = "Offer help",
            description = "In the name of another municipality, once each. Whoever asked is told by mail.")
    @ApiResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = OfferBody.class)))
    HttpResponse<?> offer(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body OfferToMake body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            HelpWishId wish = HelpWishId.of(id);
            HelpOfferId made = offering.offer(wish, body.code(), body.noteOrEmpty());
            OfferItem offer = wishes.offers(wish).stream()
                    .filter(each -> each.id().equals(made))
                    .findFirst()
                    .orElseThrow();
            return HttpResponse.created(OfferBody.of(offer));
        });
    }

    @Put("/{id}/offers/{offer}/acceptance")
    @Needs(Right.ASK_FOR_HELP)
    @Operation(summary = "Accept an offer", description = "Whoever made it is told. Several can be accepted.")
    Page<OfferBody> accept(String slug, String id, String offer) {
        HelpWishId wish = HelpWishId.of(id);
        asking.accept(wish, HelpOfferId.of(offer));
        return offers(slug, id);
    }

    @Delete("/{id}/offers/{offer}")
    @Needs(Right.OFFER_HELP)
    @Operation(summary = "Take an offer back", description = "As long as it is not accepted.")
    HttpResponse<Void> withdraw(String slug, String id, String offer) {
        offering.withdraw(HelpWishId.of(id), HelpOfferId.of(offer));
        return HttpResponse.noContent();
    }

    private HttpResponse<WishBody> answer(HelpWishId id) {
        WishItem wish = wishes.get(id);
        return Preconditions.tagged(HttpResponse.ok(WishBody.of(wish)), wish.version());
    }
}
