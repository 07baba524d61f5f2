package dk.tvaers.document.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.DocumentType;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The documents and what is said of them. */
@Controller("/api/v1/collaborations/{slug}/documents")
@Tag(name = "Documents")
class DocumentController {

    private final Documents documents;
    private final KeepingDocuments keeping;

    DocumentController(Documents documents, KeepingDocuments keeping) {
        this.documents = documents;
        this.keeping = keeping;
    }

    @Get
    @Needs(Right.SEE_DOCUMENTS)
    @Operation(
            summary = "The documents",
            description = "Those that the caller may see, by name; those of one project or type, or whose name holds a"
                    + " text, when asked.")
    Page<DocumentBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A part of the name") String text,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "TEMPLATE, KOMBIT, ANALYSIS, LESSON or OTHER") String type,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "The record that they hang on: joint-positions or matters, a slash, its id")
                    String on,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        DocumentFilter filter = new DocumentFilter(
                text,
                fields.id("project", project, ProjectId::of),
                fields.code("type", type, DocumentType.class),
                on == null ? null : RecordRef.of(on),
                DocumentFilter.Sort.NAME);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(documents.list(filter, paging), paging.page(), paging.size(), documents.count(filter))
                .map(DocumentBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_DOCUMENTS)
    @Operation(summary = "A document", description = "With its newest version; the ETag is the document's version.")
    HttpResponse<DocumentBody> get(String slug, String id) {
        return answer(DocumentId.of(id));
    }

    @Put("/{id}")
    @Needs(Right.KEEP_DOCUMENTS)
    @Operation(
            summary = "Describe a document anew",
            description = "All that is said of it is replaced; the files stay. If-Match names the version that was"
                    + " read.")
    HttpResponse<DocumentBody> change(
            String slug, String id, @Body DocumentToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        DocumentId document = DocumentId.of(id);
        keeping.change(document, Preconditions.version(ifMatch), body.data());
        return answer(document);
    }

    @Delete("/{id}")
    @Needs(Right.KEEP_DOCUMENTS)
    @Operation(
            summary = "Take a document away",
            description = "With all its versions. If-Match names the version that was read.")
    HttpResponse<Void> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(DocumentId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    private HttpResponse<DocumentBody> answer(DocumentId id) {
        DocumentItem document = documents.get(id);
        return Preconditions.tagged(HttpResponse.ok(DocumentBody.of(document)), document.version());
    }
}
