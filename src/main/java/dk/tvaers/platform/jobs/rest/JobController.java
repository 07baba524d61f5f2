package dk.tvaers.platform.jobs.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.platform.jobs.JobBoard;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/jobs")
@Tag(name = "Installation")
class JobController {

    private final JobBoard board;

    JobController(JobBoard board) {
        this.board = board;
    }

    @Get
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "What the portal does by itself",
            description =
                    "For the operator. Jobs that failed come first, the others by when they run. What a job carries"
                            + " is not shown.")
    Page<JobBody> list(
            @QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return board.list(Paging.of(page, size)).map(JobBody::of);
    }

    @Post("/run")
    @OpenTo(OpenTo.Whom.OPERATOR)
    @Operation(
            summary = "Let a job run now",
            description = "For the operator. Also a job that is given up. Asked twice it runs once; 404 when it is done"
                    + " meanwhile, 409 while it is running.")
    HttpResponse<JobBody> run(@Body JobToRun job) {
        new Invalid.Collector()
                .check(job.name != null, "name", "error.required")
                .check(job.key != null, "key", "error.required")
                .throwIfAny();
        return HttpResponse.accepted().body(JobBody.of(board.runNow("" + job.name, "" + job.key)));
    }

    @Serdeable
    @Schema(name = "JobToRun")
    record JobToRun(@Nullable String name, @Nullable String key) {}
}
