package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.LocalDateData;
import dk.tvaers.plan.LocalDates;
import dk.tvaers.plan.MilestoneData;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.Moving;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.Phases;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.WaveData;
import dk.tvaers.plan.WaveId;
import dk.tvaers.plan.Waves;
import dk.tvaers.programme.Programmes;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lets the coordinator write the joint plan, keep it as a basis plan and, when the supplier is late, move a wave. */
@Singleton
@Order(90)
final class Planning implements Act {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int WRITTEN_MONTHS_AGO = 4;
    private static final int MOVED_DAYS_AGO = 45;
    private static final int LATE_BY_MONTHS = 3;
    private static final List<String> PHASES = List.of("Klargøring", "Idriftsættelse", "Ibrugtagning");

    private final Programmes programmes;
    private final Phases phases;
    private final Milestones milestones;
    private final Waves waves;
    private final Plan plan;
    private final LocalDates dates;
    private final Baselines baselines;
    private final Moving moving;

    Planning(
            Programmes programmes,
            Phases phases,
            Milestones milestones,
            Waves waves,
            Plan plan,
            LocalDates dates,
            Baselines baselines,
            Moving moving) {
        this.programmes = programmes;
        this.phases = phases;
        this.milestones = milestones;
        this.waves = waves;
        this.plan = plan;
        this.dates = dates;
        this.baselines = baselines;
        this.moving = moving;
    }

    @Override
    public void write(Scene scene) {
        List<Csv.Row> rows = Data.rows("plan-milestones", scene.slug());
        if (rows.isEmpty()) {
            return;
        }
        Map<String, MilestoneId> made = new LinkedHashMap<>();
        Map<String, WaveId> wavesMade = new HashMap<>();
        Months months = scene.months();
        Instant written = months.at(months.today().minusMonths(WRITTEN_MONTHS_AGO), MORNING);
        scene.script()
                .at(
                        written,
                        () -> scene.coordinator(written, () -> {
                            ProgrammeId programme = programmes
                                    .byName(rows.getFirst().get("programme"))
                                    .orElseThrow()
                                    .id();
                            milestones(scene, programme, rows, made);
                            waves(scene, made, wavesMade);
                            dependencies(scene, made);
                            made.values().forEach(dates::adopt);
                            baselines.take(programme, "Vedtaget plan", "Vedtaget på programledernes møde.");
                        }));
        scene.members().stream()
                .filter(member -> member.habit() != Habit.BEHIND)
                .forEach(member -> reach(scene, member, made));
        Instant moved = months.at(months.today().minusDays(MOVED_DAYS_AGO), MORNING);
        scene.script()
                .at(
                        moved,
                        () -> scene.coordinator(moved, () -> {
                            Csv.Row first =
                                    Data.rows("plan-waves", scene.slug()).getFirst();
                            Move late = new Move(
                                    found(made, first.get("project") + first.get("milestone")),
                                    wavesMade.get(first.get("name")),
                                    null,
                                    months.inMonths(Integer.parseInt(first.get("months")) + LATE_BY_MONTHS),
                                    "Leverandøren er forsinket.");
                            moving.move(late, moving.preview(late).stamp());
                        }));
    }

    private void milestones(Scene scene, ProgrammeId programme, List<Csv.Row> rows, Map<String, MilestoneId> made) {
        List<PhaseId> there = phases.useTemplate(programme, PHASES);
        for (Csv.Row row : rows) {
            String project = row.get("project");
            made.put(
                    project + row.get("name"),
                    milestones.create(
                            scene.project(project),
                            new MilestoneData(
                                    there.get(PHASES.indexOf(row.get("phase"))),
                                    row.get("name"),
                                    scene.months().inMonths(Integer.parseInt(row.get("months"))))));
        }
    }

    private void waves(Scene scene, Map<String, MilestoneId> made, Map<String, WaveId> wavesMade) {
        for (Csv.Row row : Data.rows("plan-waves", scene.slug())) {
            String project = row.get("project");
            wavesMade.put(
                    row.get("name"),
                    waves.create(
                            scene.project(project),
                            new WaveData(
                                    row.get("name"),
                                    Arrays.stream(row.get("municipalities").split(" "))
                                            .map(MunicipalityCode::new)
                                            .collect(Collectors.toSet()),
                                    Map.of(
                                            found(made, project + row.get("milestone")),
                                            scene.months().inMonths(Integer.parseInt(row.get("months")))))));
        }
    }

    private void dependencies(Scene scene, Map<String, MilestoneId> made) {
        for (Csv.Row row : Data.rows("plan-dependencies", scene.slug())) {
            milestones.depend(
                    found(made, row.get("project") + row.get("milestone")),
                    found(made, row.get("after_project") + row.get("after_milestone")),
                    Integer.parseInt(row.get("days")));
        }
    }

    /** A municipality reports on its own day of the month what it reached in the month before. */
    private void reach(Scene scene, Member member, Map<String, MilestoneId> made) {
        Months months = scene.months();
        Instant at = months.at(months.today().minusDays(MOVED_DAYS_AGO - 2L), MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(at, member.code(), () -> {
                            for (MilestoneId milestone : made.values()) {
                                plan.ofMilestone(milestone, null).stream()
                                        .filter(line -> line.code().equals(member.code()))
                                        .filter(line -> line.overdueOn(Now.today()))
                                        .forEach(line -> dates.set(
                                                milestone,
                                                line.localProjectId(),
                                                line.version(),
                                                new LocalDateData(line.plannedOn(), line.plannedOn())));
                            }
                        }));
    }

    private static MilestoneId found(Map<String, MilestoneId> made, String name) {
        return Objects.requireNonNull(made.get(name), name);
    }
}
