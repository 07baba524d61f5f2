package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme's plan in the form that a time line draws: what is the same for many dates is said once.
 *
 * @param milestones by project, phase and date
 * @param locals the municipalities that take part, by project and name
 * @param waves by project and name
 * @param waveDates the supplier's dates of the waves
 * @param dates of the milestones in the municipalities; what has no row has no date of its own
 * @param baseline the municipalities' dates in the basis plan that stands beside
 * @param dependencies only those of which both ends are there
 */
public record TimeLine(
        List<Milestone> milestones,
        List<Local> locals,
        List<Wave> waves,
        List<WaveDate> waveDates,
        Map<At, Dated> dates,
        Map<At, LocalDate> baseline,
        List<DependencyItem> dependencies) {

    /** A milestone in a municipality. */
    public record At(MilestoneId milestone, LocalProjectId local) {}

    @Introspected
    public record Milestone(
            @MappedProperty MilestoneId id,
            String name,
            String phaseName,
            @MappedProperty ProjectId projectId,
            String projectName,
            @Nullable LocalDate supplierOn) {}

    @Introspected
    public record Local(
            @MappedProperty LocalProjectId id,
            @MappedProperty ProjectId projectId,
            MunicipalityCode code,
            String municipalityName,
            @MappedProperty @Nullable WaveId waveId) {}

    @Introspected
    public record Wave(
            @MappedProperty WaveId id, @MappedProperty ProjectId projectId, String name) {}

    @Introspected
    public record WaveDate(
            @MappedProperty WaveId waveId, @MappedProperty MilestoneId milestoneId, LocalDate supplierOn) {}

    @Introspected
    public record Dated(
            @MappedProperty MilestoneId milestoneId,
            @MappedProperty LocalProjectId localProjectId,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate reachedOn) {

        At at() {
            return new At(milestoneId, localProjectId);
        }

        boolean overdueOn(LocalDate today) {
            return reachedOn == null && plannedOn != null && plannedOn.isBefore(today);
        }
    }

    /** The first and the last day that anything is on; empty when nothing has a date. */
    public List<LocalDate> ends() {
        List<LocalDate> all = Stream.of(
                        milestones.stream().map(Milestone::supplierOn),
                        waveDates.stream().map(WaveDate::supplierOn),
                        dates.values().stream().map(Dated::plannedOn),
                        dates.values().stream().map(Dated::reachedOn),
                        baseline.values().stream())
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return all.isEmpty() ? all : List.of(all.getFirst(), all.getLast());
    }

    public long projects() {
        return locals.stream().map(Local::projectId).distinct().count();
    }

    public long municipalities() {
        return locals.stream().map(Local::code).distinct().count();
    }

    /** How many milestones in municipalities there are. */
    public long count() {
        Map<ProjectId, Long> each =
                milestones.stream().collect(Collectors.groupingBy(Milestone::projectId, Collectors.counting()));
        return locals.stream()
                .mapToLong(local -> each.getOrDefault(local.projectId(), 0L))
                .sum();
    }
}
