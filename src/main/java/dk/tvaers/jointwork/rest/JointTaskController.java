package dk.tvaers.jointwork.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.jointwork.KeepingJointTasks;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/joint-tasks")
@Tag(name = "Joint work")
class JointTaskController {

    private final JointTasks tasks;
    private final KeepingJointTasks keeping;
    private final Idempotency idempotency;

    JointTaskController(JointTasks tasks, KeepingJointTasks keeping, Idempotency idempotency) {
        this.tasks = tasks;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The joint tasks", description = "The nearest deadline first.")
    Page<JointTaskBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A part of the name") String text,
            @QueryValue @Nullable @Parameter(description = "OPEN, OVERDUE, PLANNED, IN_PROGRESS, DONE or GIVEN_UP")
                    String state,
            @QueryValue @Nullable @Parameter(description = "The code of one that is responsible or takes part")
                    String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        JointTaskFilter filter = new JointTaskFilter(
                text,
                fields.code("state", state, JointTaskFilter.Which.class),
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("project", project, ProjectId::of),
                JointTaskFilter.Sort.DEADLINE);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(tasks.list(filter, paging), paging.page(), paging.size(), tasks.count(filter))
                .map(JointTaskBody::of);
    }

    @Post
    @Needs(Right.KEEP_JOINT_TASKS)
    @Operation(
            summary = "Create a joint task",
            description = "It is planned; the programme leaders of the responsible municipality are told.")
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = JointTaskBody.class)))
    HttpResponse<?> create(
            HttpRequest<?> request,
            String slug,
            @Body JointTaskToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> created(keeping.create(body.data())));
    }

    @Get("/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A joint task", description = "The ETag is its version.")
    HttpResponse<JointTaskBody> get(String slug, String id) {
        return answer(JointTaskId.of(id));
    }

    @Put("/{id}")
    @Needs(Right.KEEP_JOINT_TASKS)
    @Operation(
            summary = "Describe a joint task anew",
            description = "How far it is stays as it is. If-Match names the version that was read.")
    HttpResponse<JointTaskBody> change(
            String slug,
            String id,
            @Body JointTaskToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        JointTaskId task = JointTaskId.of(id);
        keeping.change(task, Preconditions.version(ifMatch), body.data());
        return answer(task);
    }

    @Put("/{id}/progress")
    @Needs(Right.REPORT_JOINT_TASK)
    @Operation(
            summary = "Tell how far a joint task is, and what came of it",
            description =
                    "For the coordinator and the programme leaders of the responsible municipality. If-Match names"
                            + " the version that was read.")
    HttpResponse<JointTaskBody> report(
            String slug,
            String id,
            @Body JointTaskToReport body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        JointTaskId task = JointTaskId.of(id);
        keeping.report(task, Preconditions.version(ifMatch), body.progress());
        return answer(task);
    }

    private MutableHttpResponse<?> created(JointTaskId id) {
        JointTaskItem task = tasks.get(id);
        return Preconditions.tagged(HttpResponse.created(JointTaskBody.of(task)), task.version());
    }

    private HttpResponse<JointTaskBody> answer(JointTaskId id) {
        JointTaskItem task = tasks.get(id);
        return Preconditions.tagged(HttpResponse.ok(JointTaskBody.of(task)), task.version());
    }
}
