package dk.tvaers.loan.specialist.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.Capacities;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Week;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What there is of specialists week by week. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Specialists")
class CapacityController {

    private final Capacities capacities;

    CapacityController(Capacities capacities) {
        this.capacities = capacities;
    }

    @Get("/capacity")
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "People by weeks, with the load over all loans",
            description = "From this week on when not asked otherwise.")
    Page<CapacityBody.LoadBody> board(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The id of a competence") String competence,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The first ISO week") String from,
            @QueryValue(defaultValue = "8") int weeks,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        CatalogueEntryId can = fields.id("competence", competence, CatalogueEntryId::of);
        fields.throwIfAny();
        SpecialistFilter filter = new SpecialistFilter(
                can, null, municipality == null ? null : MunicipalityCode.of(municipality), null, null, false);
        Week first = from == null ? Week.of(Now.today()) : Reading.week("from", from);
        return Page.of(capacities.board(filter, first, weeks), page, size).map(CapacityBody.LoadBody::of);
    }

    @Get("/specialists/{id}/capacity")
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "What there is of a specialist",
            description = "In each ISO week with a day from one date to another; at most 53 weeks.")
    Page<CapacityBody> of(
            String slug,
            String id,
            @QueryValue @Nullable @Parameter(description = "The first day; today when not given") String from,
            @QueryValue @Nullable @Parameter(description = "The last day") String to) {
        Fields fields = new Fields();
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        fields.throwIfAny();
        Period period = new Period(first == null ? Now.today() : first, last);
        return Page.whole(capacities.free(SpecialistId.of(id), period)).map(CapacityBody::of);
    }
}
