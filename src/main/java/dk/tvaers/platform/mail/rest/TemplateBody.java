package dk.tvaers.platform.mail.rest;

import dk.tvaers.platform.mail.TemplateItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "MailTemplate")
record TemplateBody(
        String kind,

        @Schema(description = "da or en") String language,

        String subject,

        @Schema(description = "Plain text; a word in square brackets is put in for each recipient")
        String text,

        @Schema(description = "Whether the collaboration has a wording of its own")
        boolean own) {

    static TemplateBody of(TemplateItem template) {
        return new TemplateBody(
                template.kind().name(),
                template.language(),
                template.wording().subject(),
                template.wording().text(),
                template.own());
    }
}
