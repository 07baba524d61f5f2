package dk.tvaers.people.rest;

import dk.tvaers.people.Letters;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Serdeable
@Schema(name = "SentLetter")
record LetterBody(
        @Schema(description = "To how many it was written; without a mail server it waits")
        int written,

        @Schema(description = "The names of those who have no e-mail")
        List<String> withoutEmail) {

    static LetterBody of(Letters.Sent sent) {
        return new LetterBody(sent.posted().atOnce() + sent.posted().inDigest(), sent.without());
    }
}
