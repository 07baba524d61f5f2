package dk.tvaers.people.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.people.Letters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/letters")
@Tag(name = "Persons")
class LetterController {

    private final Letters letters;
    private final Idempotency idempotency;

    LetterController(Letters letters, Idempotency idempotency) {
        this.letters = letters;
        this.idempotency = idempotency;
    }

    @Post
    @Needs(Right.WRITE_TO_PERSONS)
    @Operation(
            summary = "Write a mail to chosen persons",
            description = "With or without a log-in. Use an Idempotency-Key: without one, a second call writes again.")
    @ApiResponse(
            responseCode = "201",
            description = "Written; the mails say what became of it",
            content = @Content(schema = @Schema(implementation = LetterBody.class)))
    HttpResponse<?> send(
            HttpRequest<?> request,
            String slug,
            @Body LetterToSend body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(LetterBody.of(letters.send(body.ids(), body.wording()))));
    }
}
