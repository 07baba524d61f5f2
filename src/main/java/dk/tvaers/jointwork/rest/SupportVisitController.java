package dk.tvaers.jointwork.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.SupportVisitFilter;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Joint work")
class SupportVisitController {

    private final SupportVisits visits;
    private final Idempotency idempotency;

    SupportVisitController(SupportVisits visits, Idempotency idempotency) {
        this.visits = visits;
        this.idempotency = idempotency;
    }

    @Get("/support-visits")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The coordinator's visits to local steering groups",
            description = "Planned and held, the newest first.")
    Page<SupportVisitBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The first day") String from,
            @QueryValue @Nullable @Parameter(description = "The last day") String to,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        SupportVisitFilter filter = new SupportVisitFilter(
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.date("from", from),
                fields.date("to", to),
                SupportVisitFilter.Sort.NEWEST);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(visits.list(filter, paging), paging.page(), paging.size(), visits.count(filter))
                .map(SupportVisitBody::of);
    }

    @Get("/support-hours")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The hours of each municipality over a period",
            description = "From the beginning of this year until today, when not asked otherwise; never beyond today.")
    HoursBody hours(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The first day") String from,
            @QueryValue @Nullable @Parameter(description = "The last day") String to) {
        Fields fields = new Fields();
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        fields.throwIfAny();
        LocalDate year = Objects.requireNonNull(SupportVisitFilter.thisYear().from());
        return HoursBody.of(visits.hours(new Period(first == null ? year : first, last)));
    }

    @Post("/support-visits")
    @Needs(Right.KEEP_VISITS)
    @Operation(summary = "Write down a visit that is planned or held")
    @ApiResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(schema = @Schema(implementation = SupportVisitBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body SupportVisitToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> added(visits.add(body.data())));
    }

    @Get("/support-visits/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A visit", description = "The ETag is its version.")
    HttpResponse<SupportVisitBody> get(String slug, String id) {
        return answer(SupportVisitId.of(id));
    }

    @Put("/support-visits/{id}")
    @Needs(Right.KEEP_VISITS)
    @Operation(
            summary = "Change a visit",
            description = "All that is said of it is replaced. If-Match names the version that was read.")
    HttpResponse<SupportVisitBody> change(
            String slug,
            String id,
            @Body SupportVisitToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SupportVisitId visit = SupportVisitId.of(id);
        visits.change(visit, Preconditions.version(ifMatch), body.data());
        return answer(visit);
    }

    @Delete("/support-visits/{id}")
    @Needs(Right.KEEP_VISITS)
    @Operation(summary = "Take a visit away", description = "With its hours. If-Match names the version that was read.")
    HttpResponse<Void> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        visits.remove(SupportVisitId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    private MutableHttpResponse<?> added(SupportVisitId id) {
        SupportVisitItem visit = visits.get(id);
        return Preconditions.tagged(HttpResponse.created(SupportVisitBody.of(visit)), visit.version());
    }

    private HttpResponse<SupportVisitBody> answer(SupportVisitId id) {
        SupportVisitItem visit = visits.get(id);
        return Preconditions.tagged(HttpResponse.ok(SupportVisitBody.of(visit)), visit.version());
    }
}
