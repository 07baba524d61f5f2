package dk.tvaers.status.ui;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewData.Cell;
import dk.tvaers.status.OverviewData.Lights;
import dk.tvaers.status.Report;
import dk.tvaers.status.Trend;
import dk.tvaers.status.Who;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small overview, put together by hand: Glostrup and Ishøj with KY and VALG. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2015, 6, 15);
    static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");
    static final MunicipalityCode ISHOEJ = new MunicipalityCode("183");
    static final ProjectId KY = ProjectId.next();
    static final ProjectId VALG = ProjectId.next();
    static final StatusAddresses ADDRESSES =
            new StatusAddresses(new CollaborationRef(CollaborationId.next(), "vestegnen", "Vestegnen"));

    private Sample() {}

    static Cell cell(MunicipalityCode municipality, ProjectId project, TrafficLight light, int percent, Trend trend) {
        return cell(municipality, project, Participation.IN_PROGRESS, light, percent, trend, null, false);
    }

    static Cell silent(MunicipalityCode municipality, ProjectId project, @Nullable TrafficLight last, int days) {
        return cell(municipality, project, Participation.IN_PROGRESS, last, 35, Trend.SAME, days, false);
    }

    static Cell overdue(MunicipalityCode municipality, ProjectId project, TrafficLight light) {
        return cell(municipality, project, Participation.IN_PROGRESS, light, 35, Trend.SAME, null, true);
    }

    static Cell outside(MunicipalityCode municipality, ProjectId project, Participation participation) {
        return cell(municipality, project, participation, null, null, Trend.NONE, null, false);
    }

    private static Cell cell(
            MunicipalityCode municipality,
            ProjectId project,
            Participation participation,
            @Nullable TrafficLight light,
            @Nullable Integer percent,
            Trend trend,
            @Nullable Integer silentDays,
            boolean overdue) {
        return new Cell(
                LocalProjectId.next(),
                municipality,
                project,
                participation,
                LocalDate.of(2015, 1, 1),
                light == null ? null : ReportId.next(),
                light,
                percent,
                trend,
                silentDays,
                overdue,
                light != null && silentDays == null,
                false);
    }

    /** Everything that the cells ask for, in their order and with these explanations each. */
    static OverviewData data(Dimension shown, List<Cell> cells, Report.Reason... reasons) {
        return new OverviewData(
                shown,
                "2016-03",
                null,
                List.of(
                        new OverviewData.Row(GLOSTRUP, "Glostrup", 1, 2, new Lights(1, 1, 0, 0)),
                        new OverviewData.Row(ISHOEJ, "Ishøj", 0, 0, new Lights(0, 0, 0, 0))),
                List.of(
                        new OverviewData.Column(KY, ProgrammeId.next(), "KY", "KY", new Lights(1, 2, 0, 0)),
                        new OverviewData.Column(VALG, ProgrammeId.next(), "VALG", "VALG", new Lights(0, 0, 7, 0))),
                cells,
                new OverviewData.Totals(1, 2, 1, 2),
                cells.stream().map(cell -> attention(cell, reasons)).toList());
    }

    private static OverviewData.Attention attention(Cell cell, Report.Reason... reasons) {
        return new OverviewData.Attention(
                cell,
                cell.municipality().equals(GLOSTRUP) ? "Glostrup" : "Ishøj",
                cell.project().equals(KY) ? "KY" : "VALG",
                List.of(reasons),
                0);
    }

    static Report.Reason reason(String cause, LocalDate due, Dimension... dimensions) {
        return new Report.Reason(
                List.of(dimensions), cause, "Ny testkørsel", new Who(PersonId.next(), "Projektleder, Glostrup"), due);
    }
}
