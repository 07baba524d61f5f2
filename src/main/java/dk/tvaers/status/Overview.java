package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The matrix municipality x project, and what in it needs attention. */
@Singleton
public class Overview {

    private final CurrentRows currents;
    private final ReportRows reports;
    private final Reading reading;
    private final AskedNow asked;
    private final Guard guard;
    private final CurrentContext context;

    Overview(
            CurrentRows currents,
            ReportRows reports,
            Reading reading,
            AskedNow asked,
            Guard guard,
            CurrentContext context) {
        this.currents = currents;
        this.reports = reports;
        this.reading = reading;
        this.asked = asked;
        this.guard = guard;
        this.context = context;
    }

    /** How far each project is in each municipality that is a member today; five statements, whatever the size. */
    @Transactional(readOnly = true)
    public OverviewData overview(OverviewFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        List<MemberLine> members = currents.members(collaboration, today);
        List<ProjectLine> projects = currents.projects(collaboration).stream()
                .filter(project ->
                        filter.programme() == null || filter.programme().equals(project.programme()))
                .toList();
        Period period = asked.period();
        Matrix matrix = Matrix.of(members, projects, currents.cells(collaboration), filter.dimension(), period, today);
        Matrix shown = matrix.reducedTo(filter);
        return new OverviewData(
                filter.dimension(),
                period.month().toString(),
                period.closesOn(),
                shown.rows(),
                shown.columns(),
                shown.cells(),
                matrix.totals(),
                attention(collaboration, shown));
    }

    private List<OverviewData.Attention> attention(CollaborationId collaboration, Matrix shown) {
        Map<MunicipalityCode, String> names = shown.municipalityNames();
        Map<ProjectId, String> projects = shown.projectNames();
        Map<ReportId, List<ExplanationLine>> explanations = reports.currentExplanations(collaboration).stream()
                .collect(Collectors.groupingBy(ExplanationLine::reportId));
        Function<MunicipalityCode, Reading.Sight> sights = reading.sights();
        return shown.cells().stream()
                .filter(AttentionOrder::needsAttention)
                .sorted(AttentionOrder.MOST_PAINFUL_FIRST)
                .map(cell -> {
                    ReportId report = cell.report();
                    List<ExplanationLine> all =
                            report == null ? List.of() : explanations.getOrDefault(report, List.of());
                    List<Report.Reason> visible =
                            sights.apply(cell.municipality()).of(all);
                    return new OverviewData.Attention(
                            cell,
                            names.getOrDefault(cell.municipality(), ""),
                            projects.getOrDefault(cell.project(), ""),
                            visible,
                            all.size() - visible.size());
                })
                .toList();
    }
}
