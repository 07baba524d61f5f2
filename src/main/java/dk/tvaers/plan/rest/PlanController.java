package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.LocalDates;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanFilter;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.plan.SlipPeriod;
import dk.tvaers.plan.Slips;
import dk.tvaers.plan.WaveId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Plan")
class PlanController {

    private final Plan plan;
    private final LocalDates dates;
    private final Slips slips;

    PlanController(Plan plan, LocalDates dates, Slips slips) {
        this.plan = plan;
        this.slips = slips;
        this.dates = dates;
    }

    @Get("/programmes/{programme}/plan")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The plan of a programme",
            description = "Each milestone in each municipality that takes part, by project, phase and municipality.")
    Page<PlanLineBody> list(
            String slug,
            String programme,
            @QueryValue @Nullable String project,
            @QueryValue @Nullable String phase,
            @QueryValue @Nullable String municipality,
            @QueryValue @Nullable String wave,
            @Parameter(description = "Only what should have been reached by today and is not")
                    @QueryValue(defaultValue = "false")
                    boolean overdue,
            @Parameter(description = "The basis plan whose dates stand beside") @QueryValue @Nullable String baseline,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        PlanFilter filter = new PlanFilter(
                ProgrammeId.of(programme),
                fields.id("project", project, ProjectId::of),
                fields.id("phase", phase, PhaseId::of),
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("wave", wave, WaveId::of),
                overdue);
        BaselineId beside = fields.id("baseline", baseline, BaselineId::of);
        fields.throwIfAny();
        Paging part = Paging.of(page, size);
        return new Page<>(plan.list(filter, beside, part), part.page(), part.size(), plan.count(filter))
                .map(PlanLineBody::of);
    }

    @Get("/programmes/{programme}/slips")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "How the milestones of a programme have kept what was promised",
            description = "What slipped most comes first. The trend tells the promise month by month, for two years at"
                    + " most.")
    Page<SlipBody> slips(
            String slug,
            String programme,
            @QueryValue @Nullable String project,
            @QueryValue @Nullable String phase,
            @QueryValue @Nullable String municipality,
            @QueryValue @Nullable String wave,
            @Parameter(description = "The basis plan whose dates are the promise; without it, the first dates")
                    @QueryValue
                    @Nullable
                    String baseline,
            @Parameter(description = "In what dates are promised: month or quarter")
                    @QueryValue(defaultValue = "QUARTER")
                    SlipPeriod period,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        PlanFilter filter = new PlanFilter(
                ProgrammeId.of(programme),
                fields.id("project", project, ProjectId::of),
                fields.id("phase", phase, PhaseId::of),
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("wave", wave, WaveId::of),
                false);
        BaselineId promisedIn = fields.id("baseline", baseline, BaselineId::of);
        fields.throwIfAny();
        return Page.of(slips.of(filter, promisedIn, period), page, size).map(SlipBody::of);
    }

    @Get("/milestones/{id}/dates")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A milestone in all municipalities that take part")
    Page<PlanLineBody> ofMilestone(String slug, String id) {
        return Page.whole(plan.ofMilestone(MilestoneId.of(id), null).stream()
                .map(PlanLineBody::of)
                .toList());
    }

    @Post("/milestones/{id}/adoption")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Give the supplier's date to all municipalities without one of their own",
            description = "Where it would be out of order with what they have planned, none is given. Done again it"
                    + " gives none.")
    Page<PlanLineBody> adopt(String slug, String id) {
        dates.adopt(MilestoneId.of(id));
        return ofMilestone(slug, id);
    }

    @Get("/local-projects/{id}/milestones")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The milestones of a local project")
    Page<PlanLineBody> ofLocalProject(String slug, String id) {
        return Page.whole(plan.ofLocalProject(LocalProjectId.of(id), null).stream()
                .map(PlanLineBody::of)
                .toList());
    }

    @Get("/milestones/{id}/local-projects/{localProject}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A milestone in one municipality", description = "The ETag is the version of its own dates.")
    HttpResponse<PlanLineBody> get(String slug, String id, String localProject) {
        return answer(MilestoneId.of(id), LocalProjectId.of(localProject));
    }

    @Put("/milestones/{id}/local-projects/{localProject}")
    @Needs(Right.SET_LOCAL_DATE)
    @Operation(
            summary = "Give a municipality its first date for a milestone, or say when it was reached",
            description = "A planned date that is set is moved by a move. If-Match names the version that was read.")
    HttpResponse<PlanLineBody> set(
            String slug,
            String id,
            String localProject,
            @Body LocalDatesToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MilestoneId milestone = MilestoneId.of(id);
        LocalProjectId local = LocalProjectId.of(localProject);
        dates.set(milestone, local, Preconditions.version(ifMatch), body.data());
        return answer(milestone, local);
    }

    private HttpResponse<PlanLineBody> answer(MilestoneId milestone, LocalProjectId local) {
        PlanLine line = dates.get(milestone, local);
        return Preconditions.tagged(HttpResponse.ok(PlanLineBody.of(line)), line.version());
    }
}
