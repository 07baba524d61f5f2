package dk.tvaers.platform.mail.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.platform.mail.MailId;
import dk.tvaers.platform.mail.MailLog;
import dk.tvaers.platform.mail.MailState;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/mails")
@Tag(name = "Mail")
class MailController {

    private final MailLog log;
    private final Idempotency idempotency;

    MailController(MailLog log, Idempotency idempotency) {
        this.log = log;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_MAIL)
    @Operation(summary = "What was sent to whom", description = "Newest first. Neither addresses nor texts are given.")
    Page<MailBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "Only those that stand so") MailState state,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return log.list(state, Paging.of(page, size)).map(MailBody::of);
    }

    @Post("/{id}/send-again")
    @Needs(Right.ADMINISTER_MAIL)
    @Operation(
            summary = "Send a mail again",
            description = "One that was given up, or of which nobody knows whether it was sent. 409 for any other.")
    HttpResponse<?> sendAgain(String slug, String id, @Header(Idempotency.HEADER) @Nullable String key) {
        MailId mail = MailId.of(id);
        return idempotency.once(key, "mails/" + mail + "/send-again", null, () -> {
            log.sendAgain(mail);
            return HttpResponse.accepted();
        });
    }
}
