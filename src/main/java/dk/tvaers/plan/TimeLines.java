package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The joint plan as a time line: the whole of what a filter lets through, in a fixed number of statements. */
@Singleton
public class TimeLines {

    private final TimeLineRows rows;
    private final MilestoneRows milestones;
    private final Programmes programmes;
    private final Guard guard;
    private final CurrentContext context;

    TimeLines(TimeLineRows rows, MilestoneRows milestones, Programmes programmes, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.milestones = milestones;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
    }

    /**
     * @param beside the basis plan whose dates stand beside; null for none
     * @throws NotFound when there is no such programme in the collaboration
     */
    @Transactional(readOnly = true)
    public TimeLine of(PlanFilter filter, @Nullable BaselineId beside) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(filter.programme());
        TimeLine whole = whole(filter, beside);
        return filter.overdue() ? overdue(whole, Now.today()) : whole;
    }

    /** The waves of a programme, to choose one. */
    @Transactional(readOnly = true)
    public List<TimeLine.Wave> waves(PlanFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return rows.listWaves(context.collaborationId(), filter.programme(), filter.project());
    }

    private TimeLine whole(PlanFilter filter, @Nullable BaselineId beside) {
        CollaborationId collaboration = context.collaborationId();
        List<TimeLine.Milestone> shown =
                rows.listMilestones(collaboration, filter.programme(), filter.project(), filter.phase());
        Set<MilestoneId> known = shown.stream().map(TimeLine.Milestone::id).collect(Collectors.toSet());
        Set<Object> projects = shown.stream().map(TimeLine.Milestone::projectId).collect(Collectors.toSet());
        List<TimeLine.Local> locals = rows
                .listLocals(collaboration, filter.programme(), filter.project(), filter.municipality(), filter.wave())
                .stream()
                .filter(local -> projects.contains(local.projectId()))
                .toList();
        Set<Object> wavesShown = locals.stream()
                .map(TimeLine.Local::waveId)
                .filter(wave -> wave != null)
                .collect(Collectors.toSet());
        Map<TimeLine.At, LocalDate> baseline = new HashMap<>();
        if (beside != null) {
            rows.listKept(
                            collaboration,
                            beside,
                            filter.programme(),
                            filter.project(),
                            filter.phase(),
                            filter.municipality(),
                            filter.wave())
                    .forEach(kept ->
                            baseline.put(new TimeLine.At(kept.milestoneId(), kept.localProjectId()), kept.plannedOn()));
        }
        return new TimeLine(
                shown,
                locals,
                rows.listWaves(collaboration, filter.programme(), filter.project()).stream()
                        .filter(wave -> wavesShown.contains(wave.id()))
                        .toList(),
                rows.listWaveDates(collaboration, filter.programme(), filter.project(), filter.phase()).stream()
                        .filter(date -> wavesShown.contains(date.waveId()))
                        .toList(),
                rows
                        .listDates(
                                collaboration,
                                filter.programme(),
                                filter.project(),
                                filter.phase(),
                                filter.municipality(),
                                filter.wave())
                        .stream()
                        .collect(Collectors.toMap(TimeLine.Dated::at, dated -> dated)),
                baseline,
                milestones.listDependencies(collaboration, filter.programme()).stream()
                        .filter(each -> known.contains(each.milestoneId()) && known.contains(each.afterId()))
                        .toList());
    }

    /** Only the dates that have passed without being reached, and the municipalities and milestones that have some. */
    private static TimeLine overdue(TimeLine whole, LocalDate today) {
        Map<TimeLine.At, TimeLine.Dated> late = whole.dates().entrySet().stream()
                .filter(entry -> entry.getValue().overdueOn(today))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<LocalProjectId> locals =
                late.keySet().stream().map(TimeLine.At::local).collect(Collectors.toSet());
        Set<MilestoneId> milestones =
                late.keySet().stream().map(TimeLine.At::milestone).collect(Collectors.toSet());
        return new TimeLine(
                whole.milestones().stream()
                        .filter(each -> milestones.contains(each.id()))
                        .toList(),
                whole.locals().stream()
                        .filter(each -> locals.contains(each.id()))
                        .toList(),
                List.of(),
                List.of(),
                late,
                whole.baseline().entrySet().stream()
                        .filter(entry -> late.containsKey(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                whole.dependencies().stream()
                        .filter(each -> milestones.contains(each.milestoneId()) && milestones.contains(each.afterId()))
                        .toList());
    }
}
