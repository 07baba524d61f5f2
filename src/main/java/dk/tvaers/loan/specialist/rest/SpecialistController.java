package dk.tvaers.loan.specialist.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.specialist.AbsenceId;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
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

/** Who can be lent. */
@Controller("/api/v1/collaborations/{slug}/specialists")
@Tag(name = "Specialists")
class SpecialistController {

    private final Specialists specialists;
    private final KeepingSpecialists keeping;
    private final Idempotency idempotency;

    SpecialistController(Specialists specialists, KeepingSpecialists keeping, Idempotency idempotency) {
        this.specialists = specialists;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "Who can be lent",
            description =
                    "By municipality and job category. Names only for the lender, the coordinator, the parties to a"
                            + " loan, and the specialist.")
    Page<SpecialistBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The id of a competence") String competence,
            @QueryValue @Nullable @Parameter(description = "The id of a job category") String jobCategory,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The first ISO week with free hours") String freeFrom,
            @QueryValue @Nullable @Parameter(description = "The last ISO week with free hours") String freeTo,
            @QueryValue(defaultValue = "false") @Parameter(description = "Those taken from the list") boolean retired,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        CatalogueEntryId can = fields.id("competence", competence, CatalogueEntryId::of);
        CatalogueEntryId category = fields.id("jobCategory", jobCategory, CatalogueEntryId::of);
        fields.throwIfAny();
        SpecialistFilter filter = new SpecialistFilter(
                can,
                category,
                municipality == null ? null : MunicipalityCode.of(municipality),
                Reading.weekOrNull("freeFrom", freeFrom),
                Reading.weekOrNull("freeTo", freeTo),
                retired);
        return Page.of(specialists.list(filter), page, size).map(SpecialistBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "Somebody who can be lent", description = "The ETag is its version.")
    HttpResponse<SpecialistBody> get(String slug, String id) {
        return answer(SpecialistId.of(id));
    }

    @Post
    @Needs(Right.KEEP_SPECIALISTS)
    @Operation(summary = "Put somebody on the list")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = SpecialistBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body SpecialistToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            SpecialistItem item = specialists.get(keeping.add(body.data(), body.hoursAWeek()));
            return Preconditions.tagged(HttpResponse.created(SpecialistBody.of(item)), item.version());
        });
    }

    @Put("/{id}")
    @Needs(Right.KEEP_SPECIALISTS)
    @Operation(
            summary = "Describe a specialist anew",
            description = "The municipality stays, and so do the hours. If-Match names the version that was read.")
    HttpResponse<SpecialistBody> change(
            String slug,
            String id,
            @Body SpecialistToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SpecialistId specialist = SpecialistId.of(id);
        keeping.change(specialist, Preconditions.version(ifMatch), body.data());
        return answer(specialist);
    }

    @Put("/{id}/retirement")
    @Needs(Right.KEEP_SPECIALISTS)
    @Operation(summary = "Take a specialist from the list", description = "If-Match names the version that was read.")
    HttpResponse<SpecialistBody> retire(
            String slug, String id, @Body LastDay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SpecialistId specialist = SpecialistId.of(id);
        keeping.retire(specialist, Preconditions.version(ifMatch), body.day());
        return answer(specialist);
    }

    @Put("/{id}/hours")
    @Needs(Right.KEEP_SPECIALISTS)
    @Operation(
            summary = "Set the hours a week that can be lent",
            description = "From a week on, until the next week for which they are set.")
    HttpResponse<SpecialistBody> hours(String slug, String id, @Body HoursToSet body) {
        SpecialistId specialist = SpecialistId.of(id);
        keeping.setHours(specialist, body.from(), body.number());
        return answer(specialist);
    }

    @Get("/{id}/absences")
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "When a specialist is not available",
            description = "From today on, and never why; empty for who does not know the specialist.")
    Page<AbsenceBody> absences(String slug, String id) {
        return Page.whole(specialists.absences(SpecialistId.of(id))).map(AbsenceBody::of);
    }

    @Post("/{id}/absences")
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "Say that a specialist is not available",
            description = "For the specialist, and for who keeps the municipality's specialists.")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = AbsenceBody.class)))
    HttpResponse<?> addAbsence(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body AbsenceToAdd body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            Period days = body.days();
            AbsenceId made = keeping.addAbsence(SpecialistId.of(id), days);
            return HttpResponse.created(
                    new AbsenceBody(made.toString(), days.from(), Objects.requireNonNull(days.to())));
        });
    }

    @Delete("/{id}/absences/{absence}")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "Take an absence back")
    HttpResponse<Void> removeAbsence(String slug, String id, String absence) {
        keeping.removeAbsence(SpecialistId.of(id), AbsenceId.of(absence));
        return HttpResponse.noContent();
    }

    private HttpResponse<SpecialistBody> answer(SpecialistId id) {
        SpecialistItem item = specialists.get(id);
        return Preconditions.tagged(HttpResponse.ok(SpecialistBody.of(item)), item.version());
    }
}
