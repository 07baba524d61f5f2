package dk.tvaers.programme.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/local-projects")
@Tag(name = "Local projects")
class LocalProjectController {

    private final LocalProjects locals;
    private final EditingLocalProject editing;

    LocalProjectController(LocalProjects locals, EditingLocalProject editing) {
        this.locals = locals;
        this.editing = editing;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The local projects",
            description = "By programme, project and municipality code; of one municipality or one project when asked.")
    Page<LocalProjectListBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A municipality code", example = "161") String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Paging paging = Paging.of(page, size);
        MunicipalityCode code = municipality == null ? null : MunicipalityCode.of(municipality);
        ProjectId of = project == null ? null : ProjectId.of(project);
        return new Page<>(
                        locals.list(code, of, paging.offset(), paging.size()),
                        paging.page(),
                        paging.size(),
                        locals.count(code, of))
                .map(LocalProjectListBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "A local project", description = "Everything that is kept of it; the ETag is its version.")
    HttpResponse<LocalProjectBody> get(String slug, String id) {
        return answer(LocalProjectId.of(id));
    }

    @Put("/{id}")
    @Needs(Right.EDIT_LOCAL_PROJECT)
    @Operation(
            summary = "Change a local project's facts",
            description = "All facts are replaced. If-Match names the version that was read: 428 without it, 412 when"
                    + " somebody else changed the local project since.")
    HttpResponse<LocalProjectBody> edit(
            String slug,
            String id,
            @Body LocalProjectToSave facts,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LocalProjectId local = LocalProjectId.of(id);
        editing.edit(local, Preconditions.version(ifMatch), facts.data());
        return answer(local);
    }

    private HttpResponse<LocalProjectBody> answer(LocalProjectId id) {
        LocalProjectDetails local = locals.get(id);
        return Preconditions.tagged(
                HttpResponse.ok(LocalProjectBody.of(local, locals.participation(id))), local.version());
    }
}
