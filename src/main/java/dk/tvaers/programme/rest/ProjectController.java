package dk.tvaers.programme.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Programmes and projects")
class ProjectController {

    private final Programmes programmes;
    private final Projects projects;
    private final LocalProjects locals;

    ProjectController(Programmes programmes, Projects projects, LocalProjects locals) {
        this.programmes = programmes;
        this.projects = projects;
        this.locals = locals;
    }

    @Get("/programmes")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "The programmes", description = "All of them, by name.")
    Page<ProgrammeBody> programmes(String slug) {
        return Page.whole(programmes.list()).map(ProgrammeBody::of);
    }

    @Get("/projects")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The projects",
            description = "By programme, each with how many of today's members are how far.")
    Page<ProjectListBody> projects(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(projects.list(), page, size).map(ProjectListBody::of);
    }

    @Get("/projects/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "A project",
            description = "Its facts, and the project as each municipality carries it out; the ETag is its version.")
    HttpResponse<ProjectBody> project(String slug, String id) {
        ProjectDetails project = projects.get(ProjectId.of(id));
        return Preconditions.tagged(
                HttpResponse.ok(ProjectBody.of(project, locals.list(null, project.id()))), project.version());
    }
}
