package dk.tvaers.settings.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.settings.ApprovalLimitId;
import dk.tvaers.settings.Approvers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Settings")
class ApproverController {

    private final Approvers approvers;
    private final Idempotency idempotency;

    ApproverController(Approvers approvers, Idempotency idempotency) {
        this.approvers = approvers;
        this.idempotency = idempotency;
    }

    @Get("/approvers")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Who approves a loan for each member today",
            description = "The programme leader up to the limit, the director above it. By municipality code.")
    Page<ApproverBody> today(String slug) {
        return Page.whole(approvers.today()).map(ApproverBody::of);
    }

    @Get("/approval-limits")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "All limits there have been and will be",
            description = "The newest first; what has held is never changed.")
    Page<LimitBody> history(String slug) {
        return Page.whole(approvers.history()).map(LimitBody::of);
    }

    @Post("/approval-limits")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(summary = "Record a municipality's limit from a day on", description = "Answers with all limits.")
    @ApiResponse(responseCode = "201", description = "Recorded")
    HttpResponse<?> record(
            HttpRequest<?> request,
            String slug,
            @Body LimitToRecord body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            body.record(approvers);
            return HttpResponse.created(Page.whole(approvers.history()).map(LimitBody::of));
        });
    }

    @Delete("/approval-limits/{id}")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a limit back",
            description = "Until its first day is over. A limit never changes, so no If-Match is asked for.")
    void takeBack(String slug, String id) {
        approvers.takeBack(ApprovalLimitId.of(id));
    }
}
