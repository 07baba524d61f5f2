package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.exchange.StatusWanted;
import dk.tvaers.exchange.StatusWanted.Wanted;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.status.MonthData.Act;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One municipality's projects this month, for those who report them and those who read them ("Min kommune"). */
@Singleton
public class Month {

    private final CurrentRows currents;
    private final ReportRows reports;
    private final Reading reading;
    private final Drafting drafting;
    private final List<StatusWanted> wanting;
    private final AskedNow asked;
    private final Guard guard;
    private final CurrentContext context;

    Month(
            CurrentRows currents,
            ReportRows reports,
            Reading reading,
            Drafting drafting,
            List<StatusWanted> wanting,
            AskedNow asked,
            Guard guard,
            CurrentContext context) {
        this.currents = currents;
        this.reports = reports;
        this.reading = reading;
        this.drafting = drafting;
        this.wanting = wanting;
        this.asked = asked;
        this.guard = guard;
        this.context = context;
    }

    /**
     * All local projects of a municipality, in the programmes' order; five statements whatever the size, and
     * one for each feature that asks for new reports.
     *
     * @throws NotFound when the collaboration has never had the municipality as a member
     */
    @Transactional(readOnly = true)
    public MonthData month(MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.of(municipality));
        CollaborationId collaboration = context.collaborationId();
        String name = currents.memberName(collaboration, municipality).orElseThrow(NotFound::new);
        Map<LocalProjectId, List<Report>> newest =
                reading.reports(reports.newestTwo(collaboration, municipality), municipality).stream()
                        .collect(Collectors.groupingBy(Report::localProject));
        List<MonthLine> lines = currents.month(collaboration, municipality);
        Map<LocalProjectId, Wanted> wanted = wanted(lines);
        Period period = asked.period();
        List<MonthData.Row> rows = lines.stream()
                .map(line -> row(
                        line,
                        municipality,
                        period,
                        newest.getOrDefault(line.localProjectId(), List.of()),
                        wanted.get(line.localProjectId())))
                .toList();
        List<MonthData.Row> live = rows.stream()
                .filter(row -> Freshness.takesReports(row.participation()))
                .toList();
        int submitted =
                (int) live.stream().filter(MonthData.Row::submittedThisMonth).count();
        return new MonthData(
                municipality, name, period.month().toString(), period.closesOn(), submitted, live.size(), rows);
    }

    /** What asks for reports of those in progress; of several the newest. */
    private Map<LocalProjectId, Wanted> wanted(List<MonthLine> lines) {
        List<LocalProjectId> live = lines.stream()
                .filter(line -> Freshness.takesReports(line.participation()))
                .map(MonthLine::localProjectId)
                .toList();
        return wanting.stream()
                .flatMap(each -> each.of(live).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one.since().isAfter(other.since()) ? one : other));
    }

    private MonthData.Row row(
            MonthLine line,
            MunicipalityCode municipality,
            Period period,
            List<Report> newest,
            @Nullable Wanted wanted) {
        Report last = newest.isEmpty() ? null : newest.getFirst();
        Report previous = newest.size() < 2 ? null : newest.get(1);
        Target target = Target.of(municipality, line.project());
        DraftLine saved = line.draft();
        LocalDate today = Now.today();
        return new MonthData.Row(
                line.localProjectId(),
                line.project(),
                line.projectCode(),
                line.projectName(),
                line.participation(),
                line.participationOn(),
                last,
                previous,
                last == null || previous == null ? List.of() : changed(previous, last),
                last == null || previous == null ? Map.of() : last.colours().trendsSince(previous.colours()),
                saved == null || !reading.maySeeInternal(municipality)
                        ? null
                        : new MonthData.DraftState(saved.outerVersion(), saved.who(), saved.savedAt()),
                guard.may(Right.DRAFT_REPORT, target) ? drafting.of(line.localProjectId(), saved, last) : null,
                period.has(line.reportId(), line.reportedAt()),
                Freshness.silentDays(line.participation(), line.participationOn(), line.reportedAt(), today),
                Freshness.isOverdue(line.participation(), line.earliestDueOn(), line.expectedGoLive(), today),
                permitted(line, target, last),
                wanted == null || last != null && last.reportedAt().isAfter(wanted.since())
                        ? null
                        : new MonthData.Wanted(Now.date(wanted.since()), wanted.textKey(), wanted.said()));
    }

    private static List<String> changed(Report previous, Report last) {
        return Differences.between(ReportContent.of(previous), ReportContent.of(last)).stream()
                .map(Change::field)
                .toList();
    }

    private Set<Act> permitted(MonthLine line, Target target, @Nullable Report last) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (!Freshness.takesReports(line.participation())) {
            return acts;
        }
        if (guard.may(Right.DRAFT_REPORT, target)) {
            acts.add(Act.DRAFT);
        }
        if (guard.may(Right.SUBMIT_REPORT, target)) {
            acts.add(Act.SUBMIT);
            if (last != null) {
                acts.add(Act.UNCHANGED);
                acts.add(Act.CORRECT);
            }
        }
        return acts;
    }
}
