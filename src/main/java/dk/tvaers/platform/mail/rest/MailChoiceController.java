package dk.tvaers.platform.mail.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.mail.MailKind.Delivery;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.platform.mail.ChoiceItem;
import dk.tvaers.platform.mail.MailChoices;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/me/mail-choices")
@Tag(name = "Mail")
class MailChoiceController {

    private final MailChoices choices;

    MailChoiceController(MailChoices choices) {
        this.choices = choices;
    }

    @Get
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(summary = "How the caller gets mails", description = "Each kind of mail that leaves a choice.")
    Page<ChoiceBody> list(String slug) {
        return Page.whole(choices.own()).map(ChoiceBody::of);
    }

    @Put("/{kind}")
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(
            summary = "Choose how to get a kind of mail",
            description =
                    "At once, with others the next morning, or not at all. The newest choice holds, so there is no"
                            + " If-Match.")
    Page<ChoiceBody> choose(String slug, String kind, @Body DeliveryBody body) {
        Fields fields = new Fields();
        Delivery delivery = fields.code("delivery", body.delivery(), Delivery.class);
        fields.throwIfAny();
        if (delivery == null) {
            throw new Invalid("delivery", "error.required");
        }
        choices.choose(kind, delivery);
        return list(slug);
    }

    @Serdeable
    @Schema(name = "MailChoice")
    record ChoiceBody(String kind, Delivery delivery) {
        static ChoiceBody of(ChoiceItem choice) {
            return new ChoiceBody(choice.kind().name(), choice.delivery());
        }
    }

    @Serdeable
    @Schema(name = "MailDelivery")
    record DeliveryBody(@Nullable String delivery) {}
}
