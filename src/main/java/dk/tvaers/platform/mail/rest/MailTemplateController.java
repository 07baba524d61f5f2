package dk.tvaers.platform.mail.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.platform.mail.MailTemplates;
import dk.tvaers.platform.mail.TemplateItem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/mail-templates")
@Tag(name = "Mail")
class MailTemplateController {

    private final MailTemplates templates;

    MailTemplateController(MailTemplates templates) {
        this.templates = templates;
    }

    @Get
    @Needs(Right.SEE_MAIL)
    @Operation(
            summary = "In which words the collaboration writes",
            description = "Every kind of mail in each language.")
    Page<TemplateBody> list(String slug) {
        return Page.whole(templates.list()).map(TemplateBody::of);
    }

    @Get("/{kind}/{language}")
    @Needs(Right.SEE_MAIL)
    @Operation(summary = "The wording of a mail", description = "The ETag is its version, 0 for the standard wording.")
    HttpResponse<TemplateBody> get(String slug, String kind, String language) {
        return answer(templates.get(kind, language));
    }

    @Put("/{kind}/{language}")
    @Needs(Right.ADMINISTER_MAIL)
    @Operation(
            summary = "Give a mail another wording",
            description = "Refused when it names an unknown placeholder or lacks a required one. If-Match names the"
                    + " version that was read.")
    HttpResponse<TemplateBody> save(
            String slug,
            String kind,
            String language,
            @Body WordingBody body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(templates.save(kind, language, body.wording(), Preconditions.version(ifMatch)));
    }

    @Delete("/{kind}/{language}")
    @Needs(Right.ADMINISTER_MAIL)
    @Operation(
            summary = "Go back to the standard wording",
            description = "Answers with it. If-Match names the version that was read.")
    HttpResponse<TemplateBody> reset(
            String slug, String kind, String language, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(templates.reset(kind, language, Preconditions.version(ifMatch)));
    }

    private static HttpResponse<TemplateBody> answer(TemplateItem template) {
        return Preconditions.tagged(HttpResponse.ok(TemplateBody.of(template)), template.version());
    }

    @Serdeable
    @Schema(name = "MailWording")
    record WordingBody(@Nullable String subject, @Nullable String text) {

        Wording wording() {
            return new Wording(subject == null ? "" : subject, text == null ? "" : text);
        }
    }
}
