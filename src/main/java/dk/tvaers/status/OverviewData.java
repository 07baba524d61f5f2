package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview. Rows, columns and cells are those that the filter leaves; counts and sums are of the whole programme.
 *
 * @param dimension the colour that is shown
 * @param month the month of the open round, else the calendar month in Copenhagen, e.g. 2016-03
 * @param roundClosesOn the last day of the open round; null when none is open
 * @param municipalities the rows, in Danish order of their names
 * @param projects the columns, in the programme's order
 * @param cells one for each local project shown, row by row
 * @param attention what hurts most first: red before overdue before silent, see {@link AttentionOrder}
 */
@Serdeable
public record OverviewData(
        Dimension dimension,
        String month,
        @Nullable LocalDate roundClosesOn,
        List<Row> municipalities,
        List<Column> projects,
        List<Cell> cells,
        Totals totals,
        List<Attention> attention) {

    /** "5 af 8 kommuner har indsendt": a municipality has when each of its local projects in progress has. */
    @Serdeable
    public record Totals(int municipalitiesSubmitted, int municipalities, int submitted, int inProgress) {}

    /** A municipality, how many of its local projects in progress are reported, and their lights. */
    @Serdeable
    public record Row(MunicipalityCode code, String name, int submitted, int inProgress, Lights lights) {}

    /** A project and the lights of its local projects in progress. */
    @Serdeable
    public record Column(ProjectId id, ProgrammeId programme, String code, String shortName, Lights lights) {}

    /** How many local projects in progress show each light; the last have never been reported. */
    @Serdeable
    public record Lights(int red, int yellow, int green, int none) {}

    /**
     * One local project.
     *
     * @param report the newest report
     * @param light the shown colour in the last report; null when it is not in progress or was never reported
     * @param percent of the last report, whatever the participation
     * @param silentDays whole days since the last report, or since joining, when 30 or more; else null
     * @param submittedThisMonth whether it is reported and not returned in the open round; without one, in the month
     * @param overdue an action's date or the expected go-live has passed
     */
    @Serdeable
    public record Cell(
            LocalProjectId localProject,
            MunicipalityCode municipality,
            ProjectId project,
            Participation participation,
            LocalDate participationOn,
            @Nullable ReportId report,
            @Nullable TrafficLight light,
            @Nullable Integer percent,
            Trend trend,
            @Nullable Integer silentDays,
            boolean overdue,
            boolean submittedThisMonth,
            boolean onBehalf) {

        boolean isRed() {
            return light == TrafficLight.RED;
        }

        boolean isSilent() {
            return silentDays != null;
        }
    }

    /**
     * One local project that is red, overdue or silent, with what is done about it.
     *
     * @param reasons the explanations in the last report that the reader may see
     * @param hiddenExplanations how many more there are
     */
    @Serdeable
    public record Attention(
            Cell cell,
            String municipalityName,
            String projectName,
            List<Report.Reason> reasons,
            int hiddenExplanations) {}
}
