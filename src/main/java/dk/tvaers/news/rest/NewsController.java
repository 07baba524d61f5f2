package dk.tvaers.news.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsPostId;
import dk.tvaers.news.NewsState;
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

@Controller("/api/v1/collaborations/{slug}/news")
@Tag(name = "News")
class NewsController {

    private final News news;
    private final Idempotency idempotency;

    NewsController(News news, Idempotency idempotency) {
        this.news = news;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "Posts, newest first", description = "Drafts and withdrawn ones are given to writers only.")
    Page<NewsBody> list(
            String slug,
            @Parameter(description = "DRAFT, PUBLISHED or WITHDRAWN") @QueryValue(defaultValue = "PUBLISHED")
                    String state,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        NewsState read = fields.code("state", state, NewsState.class);
        fields.throwIfAny();
        return news.list(read == null ? NewsState.PUBLISHED : read, Paging.of(page, size))
                .map(NewsBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "A post", description = "The ETag is its version.")
    HttpResponse<NewsBody> get(String slug, String id) {
        return answer(NewsPostId.of(id));
    }

    @Post
    @Needs(Right.WRITE_NEWS)
    @Operation(summary = "Write a post", description = "A draft, which nobody else sees until it is published.")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = NewsBody.class)))
    HttpResponse<?> create(
            HttpRequest<?> request,
            String slug,
            @Body NewsToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(NewsBody.of(news.get(news.create(body.data())))));
    }

    @Put("/{id}")
    @Needs(Right.WRITE_NEWS)
    @Operation(
            summary = "Change a post's words",
            description = "Nobody is written to again. If-Match names the version that was read.")
    HttpResponse<NewsBody> change(
            String slug, String id, @Body NewsToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        NewsPostId post = NewsPostId.of(id);
        news.change(post, Preconditions.version(ifMatch), body.data());
        return answer(post);
    }

    @Put("/{id}/publication")
    @Needs(Right.WRITE_NEWS)
    @Operation(
            summary = "Publish a post",
            description = "Everybody with a log-in is told, and gets a mail as each has chosen; nobody twice. If-Match"
                    + " names the version that was read.")
    HttpResponse<NewsBody> publish(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        NewsPostId post = NewsPostId.of(id);
        news.publish(post, Preconditions.version(ifMatch));
        return answer(post);
    }

    @Delete("/{id}/publication")
    @Needs(Right.WRITE_NEWS)
    @Operation(
            summary = "Withdraw a post",
            description = "It is shown to writers only; mails stay where they are. If-Match names the version that was"
                    + " read.")
    HttpResponse<NewsBody> withdraw(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        NewsPostId post = NewsPostId.of(id);
        news.withdraw(post, Preconditions.version(ifMatch));
        return answer(post);
    }

    private HttpResponse<NewsBody> answer(NewsPostId id) {
        NewsItem post = news.get(id);
        return Preconditions.tagged(HttpResponse.ok(NewsBody.of(post)), post.version());
    }
}
