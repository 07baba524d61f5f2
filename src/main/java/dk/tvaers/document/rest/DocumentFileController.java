package dk.tvaers.document.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Streams;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of documents: a body is a file as it is, and is read and written piece by piece. */
@Controller("/api/v1/collaborations/{slug}/documents")
@Tag(name = "Documents")
class DocumentFileController {

    private final Documents documents;
    private final KeepingDocuments keeping;
    private final StoredFiles files;
    private final Idempotency idempotency;

    DocumentFileController(Documents documents, KeepingDocuments keeping, StoredFiles files, Idempotency idempotency) {
        this.documents = documents;
        this.keeping = keeping;
        this.files = files;
        this.idempotency = idempotency;
    }

    @Post
    @Consumes(MediaType.ALL)
    @Needs(Right.KEEP_DOCUMENTS)
    @Operation(
            summary = "Add a document",
            description = "The body is the file as it is. What is said of the document stands in the query.")
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = DocumentBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @QueryValue @Parameter(description = "The file's name with its ending") String file,
            @QueryValue @Nullable @Parameter(description = "The file's name without its ending when left out")
                    String name,
            @QueryValue @Nullable @Parameter(description = "TEMPLATE, KOMBIT, ANALYSIS, LESSON or OTHER") String type,
            @QueryValue @Nullable @Parameter(description = "ALL or MUNICIPALITY") String audience,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "A municipality code") String municipality,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description =
                                    "The record that it is to hang on: joint-positions or matters, a slash, its id")
                    String on,
            @QueryValue @Nullable @Parameter(description = "What there is to say of this version") String note,
            @Header(Idempotency.HEADER) @Nullable String key)
            throws IOException {
        DocumentToSave said = new DocumentToSave(
                name == null ? FileName.stem(FileName.clean(file)) : name, type, audience, project, municipality);
        said.data();
        RecordRef record = on == null ? null : RecordRef.of(on);
        try (IncomingFile received = files.receive(file, Streams.of(request))) {
            return idempotency.once(
                    key,
                    request.getPath(),
                    List.of(
                            said,
                            received.name(),
                            received.sha256(),
                            Objects.requireNonNullElse(on, ""),
                            Objects.requireNonNullElse(note, "")),
                    () -> HttpResponse.created(
                            DocumentBody.of(documents.get(keeping.add(said.data(), record, received, note)))));
        }
    }

    @Get("/{id}/versions")
    @Needs(Right.SEE_DOCUMENTS)
    @Operation(summary = "A document's versions", description = "All of them, the newest first.")
    Page<VersionBody> versions(String slug, String id) {
        return Page.whole(documents.versions(DocumentId.of(id))).map(VersionBody::of);
    }

    @Post("/{id}/versions")
    @Consumes(MediaType.ALL)
    @Needs(Right.KEEP_DOCUMENTS)
    @Operation(
            summary = "Add a newer version of a document",
            description = "The body is the file as it is. The older versions stay readable.")
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = VersionBody.class)))
    HttpResponse<?> addVersion(
            HttpRequest<?> request,
            String slug,
            String id,
            @QueryValue @Parameter(description = "The file's name with its ending") String file,
            @QueryValue @Nullable @Parameter(description = "What is new in it") String note,
            @Header(Idempotency.HEADER) @Nullable String key)
            throws IOException {
        DocumentId document = DocumentId.of(id);
        documents.get(document);
        try (IncomingFile received = files.receive(file, Streams.of(request))) {
            return idempotency.once(
                    key,
                    request.getPath(),
                    List.of(received.name(), received.sha256(), Objects.requireNonNullElse(note, "")),
                    () -> {
                        keeping.addVersion(document, received, note);
                        return HttpResponse.created(
                                VersionBody.of(documents.versions(document).getFirst()));
                    });
        }
    }

    @Get("/{id}/versions/{number}/content")
    @Produces(MediaType.ALL)
    @Needs(Right.SEE_DOCUMENTS)
    @Operation(
            summary = "The file of a version",
            description = "As it was received, to be saved; the ETag is its SHA-256.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> content(String slug, String id, String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound();
        }
        return Streams.answer(documents.open(DocumentId.of(id), Integer.parseInt(number)));
    }
}
