package dk.tvaers.message.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.message.MessageId;
import dk.tvaers.message.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/messages")
@Tag(name = "Messages")
class MessageController {

    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "The caller's messages", description = "What is behind the caller's bell, newest first.")
    Page<MessageBody> list(
            String slug,
            @Parameter(description = "Only those of this kind") @QueryValue @Nullable String kind,
            @Parameter(description = "Only those that are not read") @QueryValue(defaultValue = "false") boolean unread,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        Texts texts = Texts.accepting(language);
        return messages.list(kind, unread, Paging.of(page, size)).map(message -> MessageBody.of(message, texts));
    }

    @Put("/{id}/read")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "Mark one of the caller's messages as read", description = "Again changes nothing.")
    MessageBody read(String slug, String id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return MessageBody.of(messages.read(MessageId.of(id)), Texts.accepting(language));
    }

    @Put("/read")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "Mark all of the caller's messages as read", description = "Again changes nothing.")
    ReadBody readAll(String slug) {
        return new ReadBody(messages.readAll());
    }
}
