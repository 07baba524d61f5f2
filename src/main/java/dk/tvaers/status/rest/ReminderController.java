package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.status.Reminding;
import dk.tvaers.status.Silence;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/reminders")
@Tag(name = "Status")
class ReminderController {

    private final Reminding reminding;
    private final Idempotency idempotency;

    ReminderController(Reminding reminding, Idempotency idempotency) {
        this.reminding = reminding;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.WRITE_TO_PERSONS)
    @Operation(
            summary = "The municipalities that have not reported everything this month",
            description = "With what each lacks, its programme leaders, and when it was last reminded.")
    Page<Silence> list(String slug) {
        return Page.whole(reminding.silences());
    }

    @Post
    @Needs(Right.WRITE_TO_PERSONS)
    @Operation(
            summary = "Remind municipalities of what they have not reported",
            description = "A mail to the programme leaders of each. 409 when one was reminded today, unless again is"
                    + " true.")
    @ApiResponse(
            responseCode = "201",
            description = "Reminded",
            content = @Content(schema = @Schema(implementation = RemindedBody.class)))
    HttpResponse<?> remind(
            HttpRequest<?> request,
            String slug,
            @Body ReminderToSend body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(RemindedBody.of(
                        reminding.remind(body.codes(), body.wordings(), Boolean.TRUE.equals(body.again())))));
    }
}
