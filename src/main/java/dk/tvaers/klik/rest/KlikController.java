package dk.tvaers.klik.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.klik.KlikMarkItem;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "KLIK tasks", description = "Lists of tasks are imported: POST imports/tasks.")
class KlikController {

    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final Idempotency idempotency;

    KlikController(KlikTasks tasks, KlikMarks marks, Idempotency idempotency) {
        this.tasks = tasks;
        this.marks = marks;
        this.idempotency = idempotency;
    }

    @Get("/klik-counts")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "How many tasks each municipality has done in each project that has tasks")
    Page<KlikCountBody> counts(String slug) {
        return Page.whole(marks.counts().stream().map(KlikCountBody::of).toList());
    }

    @Get("/projects/{project}/klik-counts")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "How many tasks of a project each municipality has done")
    Page<KlikCountBody> countsOfProject(String slug, String project) {
        return Page.whole(marks.counts(ProjectId.of(project)).stream()
                .map(KlikCountBody::of)
                .toList());
    }

    @Get("/projects/{project}/klik-tasks")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The tasks of a project",
            description = "In the order of its list; those that are no longer listed last.")
    Page<KlikTaskBody> list(String slug, String project) {
        return Page.whole(
                tasks.list(ProjectId.of(project)).stream().map(KlikTaskBody::of).toList());
    }

    @Get("/klik-tasks/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A task", description = "The ETag is its version.")
    HttpResponse<KlikTaskBody> get(String slug, String id) {
        return answer(KlikTaskId.of(id));
    }

    @Put("/klik-tasks/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Say where a task lives", description = "If-Match names the version that was read.")
    HttpResponse<KlikTaskBody> link(
            String slug, String id, @Body KlikLinkToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        KlikTaskId task = KlikTaskId.of(id);
        tasks.link(task, Preconditions.version(ifMatch), body.link());
        return answer(task);
    }

    @Delete("/klik-tasks/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Remove a task that nobody ever marked",
            description = "If-Match names the version that was read.")
    HttpResponse<?> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        tasks.remove(KlikTaskId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    @Get("/klik-tasks/{id}/marks")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A task in all municipalities that take part")
    Page<KlikMarkBody> ofTask(String slug, String id) {
        return Page.whole(
                marks.of(KlikTaskId.of(id)).stream().map(KlikMarkBody::of).toList());
    }

    @Get("/local-projects/{id}/klik-tasks")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The tasks of a local project with their marks")
    Page<KlikMarkBody> ofLocalProject(String slug, String id) {
        return Page.whole(
                marks.of(LocalProjectId.of(id)).stream().map(KlikMarkBody::of).toList());
    }

    @Get("/local-projects/{id}/klik-tasks/{task}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A task in one municipality", description = "The ETag is the version of its mark.")
    HttpResponse<KlikMarkBody> mark(String slug, String id, String task) {
        return answer(LocalProjectId.of(id), KlikTaskId.of(task));
    }

    @Put("/local-projects/{id}/klik-tasks/{task}")
    @Needs(Right.MARK_TASK)
    @Operation(
            summary = "Mark a task in a municipality",
            description = "If-Match names the version of the mark that was read.")
    HttpResponse<KlikMarkBody> markOne(
            String slug,
            String id,
            String task,
            @Body KlikMarkToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LocalProjectId local = LocalProjectId.of(id);
        KlikTaskId marked = KlikTaskId.of(task);
        KlikMarkToSave.Read read = body.read();
        marks.mark(local, Map.of(marked, Preconditions.version(ifMatch)), read.mark(), read.on());
        return answer(local, marked);
    }

    @Post("/local-projects/{id}/klik-marks")
    @Needs(Right.MARK_TASK)
    @Operation(
            summary = "Mark many tasks of a municipality alike",
            description = "All of them or, when one was marked by somebody else since it was read, none.")
    HttpResponse<?> markMany(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body KlikMarksToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        LocalProjectId local = LocalProjectId.of(id);
        return idempotency.once(key, request.getPath(), body, () -> {
            KlikMarkToSave.Read read = body.each().read();
            marks.mark(local, body.read(), read.mark(), read.on());
            return HttpResponse.ok(ofLocalProject(slug, id));
        });
    }

    private HttpResponse<KlikTaskBody> answer(KlikTaskId id) {
        KlikTaskItem task = tasks.get(id);
        return Preconditions.tagged(HttpResponse.ok(KlikTaskBody.of(task)), task.version());
    }

    private HttpResponse<KlikMarkBody> answer(LocalProjectId local, KlikTaskId task) {
        KlikMarkItem mark = marks.get(local, task);
        return Preconditions.tagged(HttpResponse.ok(KlikMarkBody.of(mark)), mark.version());
    }
}
