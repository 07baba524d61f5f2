package dk.tvaers.economy.overview.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.overview.Overviews;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a municipality bears of a year. */
@Controller("/api/v1/collaborations/{slug}/economy/overview")
@Tag(name = "Economy")
class OverviewController {

    private static final String SEEN =
            "Of the reader's own municipality without one. Others' are told to whoever sees all of the economy, unless the"
                    + " collaboration has chosen that each municipality sees its own only.";

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @Get
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "A municipality's share of the shared costs and of the budget", description = SEEN)
    OverviewBody get(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A year of four digits") String year,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality) {
        int of = year(year);
        return OverviewBody.of(overviews.of(of, municipality(of, municipality)));
    }

    @Get("/costs")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "Its share of each cost, with the calculation", description = SEEN)
    Page<ShareLineBody> costs(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A year of four digits") String year,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        int of = year(year);
        return Page.of(overviews.costs(of, municipality(of, municipality)), page, size)
                .map(ShareLineBody::of);
    }

    @Get("/budget-lines")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "Its share of each line of the budget, with the calculation",
            description = "Of the newest adopted version, or the draft where none is adopted. " + SEEN)
    Page<ShareLineBody> budget(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A year of four digits") String year,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        int of = year(year);
        return Page.of(overviews.budget(of, municipality(of, municipality)), page, size)
                .map(ShareLineBody::of);
    }

    private MunicipalityCode municipality(int year, @Nullable String code) {
        return code != null
                ? MunicipalityCode.of(code)
                : overviews.municipalities(year).stream()
                        .map(MunicipalityRef::code)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static int year(@Nullable String year) {
        Fields fields = new Fields();
        LocalDate first = fields.date("year", year == null ? null : year + "-01-01");
        fields.throwIfAny();
        return first == null ? Now.today().getYear() : first.getYear();
    }
}
