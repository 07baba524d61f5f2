package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Projects;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rollout waves: municipalities that go together in a project. */
@Singleton
public class Waves {

    static final String KIND = "wave";

    private final WaveRows waves;
    private final MilestoneRows milestones;
    private final PlanGround ground;
    private final PlanOrder order;
    private final Projects projects;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Waves(
            WaveRows waves,
            MilestoneRows milestones,
            PlanGround ground,
            PlanOrder order,
            Projects projects,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.waves = waves;
        this.milestones = milestones;
        this.ground = ground;
        this.order = order;
        this.projects = projects;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The waves of a project by name.
     *
     * @throws NotFound when there is no such project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<WaveItem> list(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        projects.get(project);
        List<WaveRows.Place> places = waves.listPlaces(context.collaborationId(), project);
        List<WaveRows.Dated> dates = waves.listDates(context.collaborationId(), project);
        return waves.findByProjectIdOrderByName(project).stream()
                .map(row -> item(row, places, dates))
                .toList();
    }

    /** @throws NotFound when there is no such wave in the collaboration */
    @Transactional(readOnly = true)
    public WaveItem get(WaveId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        ProjectId project = waves.findById(id).orElseThrow(NotFound::new).projectId();
        return list(project).stream()
                .filter(wave -> wave.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The municipalities that take part in a project and so can be in a wave, by name. */
    @Transactional(readOnly = true)
    public Map<MunicipalityCode, String> municipalities(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return names(waves.listPlaces(context.collaborationId(), project));
    }

    /**
     * Makes a wave.
     *
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when the name is missing or in use, when a municipality does not take part in the project, when a
     *     milestone is another project's, or when a date lies outside the programme's period or is out of order with what
     *     comes before or after it
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public WaveId create(ProjectId project, WaveData data) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        checked(project, data, null);
        WaveRow row = new WaveRow(WaveId.next(), null, project, data.name(), null);
        waves.save(row);
        trail.record("created", KIND, row.id(), List.of(Change.to("name", data.name())));
        fillInOrder(row, data);
        return row.id();
    }

    /**
     * Changes its name and municipalities, and adds or takes away dates.
     *
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when a date would be another one than it was
     * @throws Invalid as when it is made
     */
    @Transactional
    public void change(WaveId id, long version, WaveData data) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        WaveRow before = waves.findById(id).orElseThrow(NotFound::new);
        checked(before.projectId(), data, id);
        WaveItem was = get(id);
        if (was.version() != version) {
            throw new Conflict();
        }
        was.supplierOn().forEach((milestone, date) -> {
            LocalDate wanted = data.supplierOn().get(milestone);
            if (wanted != null && !wanted.equals(date)) {
                throw new RuleBroken("plan.rule.move-instead");
            }
        });
        try {
            waves.update(before.named(data.name()));
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        List<Change> changes = Change.between(before, before.named(data.name()));
        if (!changes.isEmpty()) {
            trail.record("changed", KIND, id, changes);
        }
        fillInOrder(before, data);
    }

    /**
     * Dissolves a wave; its municipalities follow the milestones' own dates again.
     *
     * @throws RuleBroken when a date of it was moved: then it is part of what happened
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void remove(WaveId id, long version) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        WaveRow before = waves.findById(id).orElseThrow(NotFound::new);
        ground.alone(projects.get(before.projectId()).programmeId());
        if (waves.countMoves(context.collaborationId(), id) > 0) {
            throw new RuleBroken("plan.rule.wave-moved", before.name());
        }
        fill(before, new WaveData(before.name(), Set.of(), Map.of()));
        // those who have stopped since, too
        waves.empty(context.collaborationId(), id);
        if (waves.remove(context.collaborationId(), id, version) == 0) {
            throw new Conflict();
        }
        trail.record("removed", KIND, id, List.of(new Change("name", before.name(), null)));
    }

    private void fillInOrder(WaveRow wave, WaveData data) {
        order.keep(
                projects.get(wave.projectId()).programmeId(),
                each -> Stream.of(each.milestoneId(), each.afterId())
                        .filter(data.supplierOn()::containsKey)
                        .map(milestone -> "supplierOn." + milestone)
                        .findFirst()
                        .orElse("municipalities"),
                "plan.supplier-out-of-order",
                () -> fill(wave, data));
    }

    private void fill(WaveRow wave, WaveData data) {
        CollaborationId collaboration = context.collaborationId();
        for (WaveRows.Place place : waves.listPlaces(collaboration, wave.projectId())) {
            boolean in = wave.id().equals(place.waveId());
            if (data.municipalities().contains(place.code()) && !in) {
                waves.put(collaboration, place.localProjectId(), wave.id());
                trail.record("joined", KIND, wave.id(), List.of(Change.to("municipality", place.code())));
            } else if (in && !data.municipalities().contains(place.code())) {
                waves.takeOut(collaboration, place.localProjectId());
                trail.record(
                        "left",
                        KIND,
                        wave.id(),
                        List.of(new Change("municipality", place.code().value(), null)));
            }
        }
        Map<MilestoneId, LocalDate> there = new HashMap<>();
        waves.listDates(collaboration, wave.projectId()).stream()
                .filter(dated -> dated.waveId().equals(wave.id()))
                .forEach(dated -> there.put(dated.milestoneId(), dated.supplierOn()));
        data.supplierOn().forEach((milestone, date) -> {
            if (!there.containsKey(milestone)) {
                waves.putDate(collaboration, wave.id(), milestone, date);
                dated(wave.id(), milestone, null, date);
            }
        });
        there.forEach((milestone, date) -> {
            if (!data.supplierOn().containsKey(milestone)) {
                waves.removeDate(collaboration, wave.id(), milestone);
                dated(wave.id(), milestone, date, null);
            }
        });
    }

    private void dated(WaveId wave, MilestoneId milestone, @Nullable LocalDate before, @Nullable LocalDate after) {
        trail.record(
                "dated",
                KIND,
                wave,
                List.of(
                        Change.to("milestone", milestone),
                        new Change(
                                "supplierOn",
                                before == null ? null : before.toString(),
                                after == null ? null : after.toString())));
    }

    private void checked(ProjectId project, WaveData data, @Nullable WaveId itself) {
        ProgrammeItem programme = ground.alone(projects.get(project).programmeId());
        Map<MunicipalityCode, String> able = municipalities(project);
        Set<MilestoneId> own = milestones.findByProjectId(project).stream()
                .map(MilestoneRow::id)
                .collect(Collectors.toSet());
        Invalid.Collector problems = new Invalid.Collector()
                .check(!data.name().isEmpty(), "name", "error.required")
                .check(data.name().length() <= WaveData.NAME_LENGTH, "name", "error.too-long", WaveData.NAME_LENGTH)
                .check(
                        waves.findByProjectIdOrderByName(project).stream()
                                .filter(row -> !row.id().equals(itself))
                                .noneMatch(row -> row.name().equalsIgnoreCase(data.name())),
                        "name",
                        "plan.name-taken");
        data.municipalities().stream()
                .filter(code -> !able.containsKey(code))
                .sorted()
                .forEach(code -> problems.check(false, "municipalities", "plan.takes-no-part", code.value()));
        data.supplierOn().forEach((milestone, date) -> {
            problems.check(own.contains(milestone), "supplierOn." + milestone, "plan.other-project");
            PlanGround.within(programme, problems, "supplierOn." + milestone, date);
        });
        problems.throwIfAny();
    }

    private static WaveItem item(WaveRow row, List<WaveRows.Place> places, List<WaveRows.Dated> dates) {
        return new WaveItem(
                row.id(),
                row.projectId(),
                row.name(),
                names(places.stream()
                        .filter(place -> row.id().equals(place.waveId()))
                        .toList()),
                dates.stream()
                        .filter(dated -> dated.waveId().equals(row.id()))
                        .collect(Collectors.toMap(WaveRows.Dated::milestoneId, WaveRows.Dated::supplierOn)),
                Objects.requireNonNullElse(row.version(), 0L));
    }

    private static Map<MunicipalityCode, String> names(List<WaveRows.Place> places) {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        places.forEach(place -> names.put(place.code(), place.shortName()));
        return names;
    }
}
