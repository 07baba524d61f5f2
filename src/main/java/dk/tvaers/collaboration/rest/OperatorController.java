package dk.tvaers.collaboration.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.CollaborationItem;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operator's collaborations: that they exist, and nothing in them. */
@Controller("/api/v1/installation/collaborations")
@Tag(name = "Installation")
class OperatorController {

    private final CollaborationDirectory directory;

    OperatorController(CollaborationDirectory directory) {
        this.directory = directory;
    }

    @Get
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(summary = "All collaborations", description = "Open and closed ones, by name. The operator's.")
    Page<OperatedCollaborationBody> list() {
        return Page.whole(directory.list()).map(OperatedCollaborationBody::of);
    }

    @Get("/{collaboration}")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(summary = "One collaboration", description = "Named by its slug; the ETag is its version.")
    HttpResponse<OperatedCollaborationBody> get(String collaboration) {
        return answer(collaboration);
    }

    @Put("/{collaboration}")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Create a collaboration",
            description =
                    "Under the slug in the path: small letters, digits and hyphens, 2 to 40 characters. Asked again"
                            + " with the same name it is answered alike and nothing is created; with another name the slug is"
                            + " taken: 422.")
    HttpResponse<OperatedCollaborationBody> create(String collaboration, @Body CollaborationToCreate body) {
        String name = body.checkedName();
        Optional<CollaborationItem> same = directory.list().stream()
                .filter(item -> item.slug().equals(collaboration) && item.name().equals(name))
                .findFirst();
        if (same.isEmpty()) {
            directory.create(name, collaboration);
        }
        return answer(collaboration);
    }

    @Put("/{collaboration}/closing")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Close a collaboration",
            description = "From the day named nobody may open it; nothing in it is deleted. If-Match names the version"
                    + " that was read.")
    HttpResponse<OperatedCollaborationBody> close(
            String collaboration, @Body ClosingBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        directory.close(collaboration, Preconditions.version(ifMatch), body.date());
        return answer(collaboration);
    }

    @Delete("/{collaboration}/closing")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Open a collaboration again",
            description = "Takes back too that it is to close. If-Match names the version that was read.")
    HttpResponse<OperatedCollaborationBody> reopen(
            String collaboration, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        directory.reopen(collaboration, Preconditions.version(ifMatch));
        return answer(collaboration);
    }

    private HttpResponse<OperatedCollaborationBody> answer(String slug) {
        CollaborationItem item = directory.get(slug);
        return Preconditions.tagged(HttpResponse.ok(OperatedCollaborationBody.of(item)), item.version());
    }
}
