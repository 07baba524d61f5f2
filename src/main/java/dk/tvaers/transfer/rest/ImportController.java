package dk.tvaers.transfer.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.transfer.ImportOrder;
import dk.tvaers.transfer.ImportResult;
import dk.tvaers.transfer.ImportWords;
import dk.tvaers.transfer.Imports;
import dk.tvaers.transfer.Template;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/imports")
@Tag(name = "Imports")
class ImportController {

    private static final String CSV = "text/csv";

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @Get
    @Needs(Right.IMPORT_LISTS)
    @Operation(
            summary = "What can be imported",
            description = "The kinds of lists with their columns, in the order in which a collaboration is set up.")
    Page<ImportKindBody> kinds(
            String slug, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        Texts texts = Texts.accepting(language);
        return Page.whole(imports.kinds()).map(kind -> ImportKindBody.of(kind, texts));
    }

    @Get("/{kind}/template")
    @Produces(CSV)
    @Needs(Right.IMPORT_LISTS)
    @Operation(summary = "A template", description = "The heads and a row as an example, separated by semicolons.")
    HttpResponse<String> template(
            String slug,
            String kind,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return HttpResponse.ok(Template.of(imports.kind(kind), Texts.accepting(language)))
                .contentType(MediaType.of(CSV + ";charset=utf-8"));
    }

    @Post("/{kind}")
    @Consumes(MediaType.ALL)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Needs(Right.IMPORT_LISTS)
    @Operation(
            summary = "Import a list",
            description = "The body is a workbook of Excel or separated text. Without apply it says what would be done"
                    + " and does nothing. A row that is refused keeps the whole file out. The same file a second time"
                    + " changes nothing, so an Idempotency-Key is not needed. As text/plain it answers in lines for"
                    + " people.")
    HttpResponse<Object> take(
            String slug,
            String kind,
            @QueryValue(defaultValue = "false") @Parameter(description = "Whether it is done") boolean apply,
            @QueryValue
                    @Parameter(
                            description =
                                    "For a file that names no project in its rows: the code of the project that it"
                                            + " is about. Only lists of one project take it.")
                    @Nullable
                    String project,
            @Body byte[] file,
            @Header(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        ImportKind known = imports.kind(kind);
        ImportResult result = imports.take(new ImportOrder(known.key(), apply, project), file);
        Texts texts = Texts.accepting(language);
        ImportWords words = new ImportWords(texts, known);
        boolean asText = accept != null && accept.startsWith(MediaType.TEXT_PLAIN);
        return HttpResponse.status(apply && !result.applied() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK)
                .<Object>body(asText ? ImportBody.lines(result, words, texts) : ImportBody.of(result, words))
                // for a program that asked for lines: what is to be done next
                .header(
                        "Tvaers-Import",
                        result.isReady() ? "ready" : result.problems().isEmpty() ? "nothing" : "refused")
                .contentType(asText ? MediaType.of("text/plain;charset=utf-8") : MediaType.APPLICATION_JSON_TYPE);
    }
}
