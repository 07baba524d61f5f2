package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Month;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Status")
class OverviewController {

    private final Overview overview;
    private final Month month;

    OverviewController(Overview overview, Month month) {
        this.overview = overview;
        this.month = month;
    }

    @Get("/overview")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "How far each project is in each municipality",
            description = "The matrix of today's members and the projects, with sums and what needs attention. Without"
                    + " light, stale and overdue everything is given; with them only the cells that match.")
    OverviewData overview(
            String slug,
            @Parameter(description = "Only the projects of this programme") @QueryValue @Nullable String programme,
            @Parameter(description = "The colour shown: time, economy, resources, technology or overall")
                    @QueryValue(defaultValue = "overall")
                    String dimension,
            @Parameter(description = "Only cells with one of these lights: GREEN, YELLOW, RED") @QueryValue @Nullable
                    List<String> light,
            @Parameter(description = "Only local projects silent for 30 days or more")
                    @QueryValue(defaultValue = "false")
                    boolean stale,
            @Parameter(description = "Only local projects of which an action's date or the expected go-live has passed")
                    @QueryValue(defaultValue = "false")
                    boolean overdue) {
        Fields fields = new Fields();
        Dimension shown = fields.code("dimension", dimension, Dimension.class);
        Set<TrafficLight> lights = EnumSet.noneOf(TrafficLight.class);
        for (String code : light == null ? List.<String>of() : light) {
            TrafficLight read = fields.code("light", code, TrafficLight.class);
            if (read != null) {
                lights.add(read);
            }
        }
        fields.throwIfAny();
        return overview.overview(new OverviewFilter(
                programme == null ? null : ProgrammeId.of(programme),
                shown == null ? Dimension.OVERALL : shown,
                lights,
                stale,
                overdue));
    }

    @Get("/municipalities/{code}/month")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "A municipality's projects this month",
            description = "Each local project with its last two reports, what changed, the draft, and what the caller"
                    + " may do. Explanations that cover resources are left out for callers outside the municipality.")
    MonthData month(String slug, String code) {
        return month.month(MunicipalityCode.of(code));
    }
}
