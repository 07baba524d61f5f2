package dk.tvaers.risk.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.EscalatingRisks;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.Risks;
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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of risks, issues and dependencies. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Risks")
class RiskController {

    private final Risks risks;
    private final KeepingRisks keeping;
    private final EscalatingRisks escalating;
    private final Idempotency idempotency;

    RiskController(Risks risks, KeepingRisks keeping, EscalatingRisks escalating, Idempotency idempotency) {
        this.risks = risks;
        this.keeping = keeping;
        this.escalating = escalating;
        this.idempotency = idempotency;
    }

    @Get("/risks")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The register of risks",
            description = "Those that the caller may see: joint ones, escalated ones, and those of the caller's own"
                    + " municipality; the coordinator sees all. Without a state, those that are not closed.")
    Page<RiskBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A part of the title") String text,
            @QueryValue @Nullable @Parameter(description = "RISK, ISSUE or DEPENDENCY") String kind,
            @QueryValue @Nullable @Parameter(description = "ACTIVE, OPEN, UNDER_WAY, CLOSED or ALL") String state,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a programme") String programme,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "The id of a local project") String localProject,
            @QueryValue @Nullable @Parameter(description = "LOW, MEDIUM or HIGH") String band,
            @QueryValue @Nullable @Parameter(description = "1 to 5") String probability,
            @QueryValue @Nullable @Parameter(description = "1 to 5") String consequence,
            @QueryValue(defaultValue = "false") @Parameter(description = "Only those whose day has passed")
                    boolean overdue,
            @QueryValue(defaultValue = "false") @Parameter(description = "Only those that are escalated")
                    boolean escalated,
            @QueryValue
                    @Nullable
                    @Parameter(description = "WEIGHT, LIGHTEST, DUE, DUE_LAST, TITLE, TITLE_DOWN or NEWEST")
                    String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        RiskFilter.Which which = fields.code("state", state, RiskFilter.Which.class);
        RiskFilter.Sort order = fields.code("sort", sort, RiskFilter.Sort.class);
        RiskFilter filter = new RiskFilter(
                text,
                fields.code("kind", kind, RiskKind.class),
                which == null ? RiskFilter.Which.ACTIVE : which,
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("programme", programme, ProgrammeId::of),
                fields.id("project", project, ProjectId::of),
                fields.id("localProject", localProject, LocalProjectId::of),
                fields.code("band", band, Band.class),
                fields.number("probability", probability),
                fields.number("consequence", consequence),
                overdue,
                escalated,
                order == null ? RiskFilter.Sort.WEIGHT : order);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(
                        risks.list(filter, paging),
                        paging.page(),
                        paging.size(),
                        risks.matrix(filter).total())
                .map(RiskBody::of);
    }

    @Get("/risk-matrix")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "How many risks have each probability and consequence",
            description =
                    "Of those that the caller may see and that are not closed; of one project or municipality when"
                            + " asked. Cells without any are left out.")
    Page<CellBody> matrix(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality) {
        Fields fields = new Fields();
        RiskFilter all = RiskFilter.ACTIVE;
        RiskFilter filter = new RiskFilter(
                null,
                null,
                all.which(),
                municipality == null ? null : MunicipalityCode.of(municipality),
                null,
                fields.id("project", project, ProjectId::of),
                null,
                null,
                null,
                null,
                false,
                false,
                all.sort());
        fields.throwIfAny();
        return Page.whole(risks.matrix(filter).cells()).map(CellBody::of);
    }

    @Get("/risks/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "A risk",
            description = "The ETag is its version. What stays with another municipality is refused with 403.")
    HttpResponse<RiskBody> get(String slug, String id) {
        return answer(RiskId.of(id));
    }

    @Post("/risks")
    @Needs(Right.KEEP_RISKS)
    @Operation(
            summary = "Write a risk",
            description = "Of one programme, one project or one local project. Its owner is told.")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = RiskBody.class)))
    HttpResponse<?> create(
            HttpRequest<?> request,
            String slug,
            @Body RiskToWrite body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            RiskItem risk = risks.get(keeping.create(body.place(), body.data()));
            return Preconditions.tagged(HttpResponse.created(RiskBody.of(risk)), risk.version());
        });
    }

    @Put("/risks/{id}")
    @Needs(Right.KEEP_RISKS)
    @Operation(
            summary = "Say something else of a risk",
            description = "All that is said of it is replaced; where it is stays. If-Match names the version that was"
                    + " read.")
    HttpResponse<RiskBody> change(
            String slug, String id, @Body RiskToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RiskId risk = RiskId.of(id);
        keeping.change(risk, Preconditions.version(ifMatch), body.data());
        return answer(risk);
    }

    @Put("/risks/{id}/closing")
    @Needs(Right.KEEP_RISKS)
    @Operation(
            summary = "Close a risk",
            description = "With how it ended and a note. If-Match names the version that was read.")
    HttpResponse<RiskBody> close(
            String slug, String id, @Body RiskToClose body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RiskId risk = RiskId.of(id);
        keeping.close(risk, Preconditions.version(ifMatch), body.code(), Objects.requireNonNullElse(body.note(), ""));
        return answer(risk);
    }

    @Delete("/risks/{id}/closing")
    @Needs(Right.KEEP_RISKS)
    @Operation(summary = "Open a closed risk again", description = "If-Match names the version that was read.")
    HttpResponse<RiskBody> reopen(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RiskId risk = RiskId.of(id);
        keeping.reopen(risk, Preconditions.version(ifMatch));
        return answer(risk);
    }

    @Put("/risks/{id}/escalation")
    @Needs(Right.ESCALATE_RISKS)
    @Operation(
            summary = "Escalate a risk",
            description = "All members read it from then on, and it is on the next agenda. To KL and KOMBIT only who"
                    + " speaks for all members escalates. If-Match names the version that was read.")
    HttpResponse<RiskBody> escalate(
            String slug, String id, @Body RiskToEscalate body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RiskId risk = RiskId.of(id);
        escalating.escalate(
                risk, Preconditions.version(ifMatch), body.code(), Objects.requireNonNullElse(body.reason(), ""));
        return answer(risk);
    }

    @Delete("/risks/{id}/escalation")
    @Needs(Right.ESCALATE_RISKS)
    @Operation(
            summary = "Take an escalation back",
            description = "A municipality's risk stays with it again. If-Match names the version that was read.")
    HttpResponse<RiskBody> takeBack(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RiskId risk = RiskId.of(id);
        escalating.takeBack(risk, Preconditions.version(ifMatch));
        return answer(risk);
    }

    private HttpResponse<RiskBody> answer(RiskId id) {
        RiskItem risk = risks.get(id);
        return Preconditions.tagged(HttpResponse.ok(RiskBody.of(risk)), risk.version());
    }
}
