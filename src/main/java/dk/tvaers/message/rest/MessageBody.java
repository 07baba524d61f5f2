package dk.tvaers.message.rest;

import dk.tvaers.kit.Texts;
import dk.tvaers.message.MessageId;
import dk.tvaers.message.MessageItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Serdeable
@Schema(name = "Message")
record MessageBody(
        MessageId id,
        String kind,

        @Schema(description = "What it says, in Danish unless Accept-Language asks for English")
        String text,

        @Schema(description = "The path within the collaboration of the page that shows what it tells of")
        String path,

        Instant at,
        boolean read) {

    static MessageBody of(MessageItem message, Texts texts) {
        return new MessageBody(
                message.id(),
                message.kind().name(),
                message.sentence(texts),
                message.path(),
                message.at(),
                message.read());
    }
}
