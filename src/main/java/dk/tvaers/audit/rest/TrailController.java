package dk.tvaers.audit.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.OpenTo;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailFilter;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@Tag(name = "Trail")
class TrailController {

    private final TrailBook book;

    TrailController(TrailBook book) {
        this.book = book;
    }

    @Get("/collaborations/{slug}/trail")
    @Needs(Right.SEE_TRAIL)
    @Operation(
            summary = "Who did what",
            description =
                    "The newest first, what was refused included. Values of personal fields are not kept, and those"
                            + " that the caller may not see are left out. Read on with the cursor in `next`.")
    TrailBody list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The first day") LocalDate from,
            @QueryValue @Nullable @Parameter(description = "The last day") LocalDate to,
            @QueryValue @Nullable @Parameter(description = "The id of the person who did it") String person,
            @QueryValue @Nullable @Parameter(description = "The kind of record", example = "local-project") String kind,
            @QueryValue @Nullable @Parameter(description = "What was done", example = "report-submitted") String act,
            @QueryValue @Nullable @Parameter(description = "A part of what the record is called") String text,
            @QueryValue @Nullable @Parameter(description = "The `next` of the part before") String after,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return TrailBody.of(book.list(
                new TrailFilter(from, to, person == null ? null : PersonId.of(person), kind, act, text),
                TrailCursor.of(after),
                Paging.of(0, size).size()));
    }

    @Get("/collaborations/{slug}/history/{kind}/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The history of a record",
            description = "For who may see records of its kind. The newest first; read on with the cursor in `next`.")
    TrailBody history(
            String slug,
            @Parameter(description = "The kind of record", example = "project") String kind,
            @Parameter(description = "The id of the record") String id,
            @QueryValue @Nullable @Parameter(description = "The `next` of the part before") String after,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return TrailBody.of(book.of(
                kind, Id.parse(id), TrailCursor.of(after), Paging.of(0, size).size()));
    }

    @Get("/trail")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Who did what outside the collaborations",
            description = "For the operator: accounts, collaborations and jobs. The newest first.")
    TrailBody ofInstallation(
            @QueryValue @Nullable @Parameter(description = "The first day") LocalDate from,
            @QueryValue @Nullable @Parameter(description = "The last day") LocalDate to,
            @QueryValue @Nullable @Parameter(description = "The kind of record", example = "account") String kind,
            @QueryValue @Nullable @Parameter(description = "What was done, with its kind", example = "closed")
                    String act,
            @QueryValue @Nullable @Parameter(description = "The `next` of the part before") String after,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return TrailBody.of(book.ofInstallation(
                new TrailFilter(from, to, null, kind, act, null),
                TrailCursor.of(after),
                Paging.of(0, size).size()));
    }
}
