package dk.tvaers.demo;

import dk.tvaers.jointwork.JointTaskData;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskProgress;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.jointwork.KeepingJointTasks;
import dk.tvaers.jointwork.SupportVisitData;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets municipalities do tasks for each other, and the coordinator visit their steering groups. */
@Singleton
@Order(140)
final class Cooperating implements Act {

    private static final LocalTime MORNING = LocalTime.of(9, 15);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /** So many days before a visit it is agreed. */
    private static final int AGREED_BEFORE = 14;

    private final JointTasks tasks;
    private final KeepingJointTasks keeping;
    private final SupportVisits visits;

    Cooperating(JointTasks tasks, KeepingJointTasks keeping, SupportVisits visits) {
        this.tasks = tasks;
        this.keeping = keeping;
        this.visits = visits;
    }

    @Override
    public void write(Scene scene) {
        Map<String, JointTaskId> created = new HashMap<>();
        for (Csv.Row row : Data.rows("joint-tasks", scene.slug())) {
            create(scene, row, created);
            if (row.orNull("told_days_ago") != null) {
                tell(scene, row, created);
            }
        }
        Data.rows("support-visits", scene.slug()).forEach(row -> visit(scene, row));
    }

    private void create(Scene scene, Csv.Row row, Map<String, JointTaskId> created) {
        Instant at = daysAgo(scene, row.get("days_ago"), MORNING);
        String project = row.orNull("project");
        JointTaskData data = new JointTaskData(
                row.get("name"),
                row.get("text"),
                new MunicipalityCode(row.get("responsible")),
                codes(row.orNull("participants")),
                scene.months().today().plusDays(Integer.parseInt(row.get("deadline_days"))),
                project == null ? null : scene.project(project));
        scene.script().at(at, () -> scene.coordinator(at, () -> created.put(row.get("name"), keeping.create(data))));
    }

    private void tell(Scene scene, Csv.Row row, Map<String, JointTaskId> created) {
        Instant at = daysAgo(scene, row.get("told_days_ago"), AFTERNOON);
        JointTaskProgress progress = new JointTaskProgress(
                JointTaskState.valueOf(row.get("state")), row.orNull("reason"), row.orNull("result"));
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(at, new MunicipalityCode(row.get("responsible")), () -> {
                            JointTaskId id = Objects.requireNonNull(created.get(row.get("name")));
                            keeping.report(id, tasks.get(id).version(), progress);
                        }));
    }

    /** It is agreed a fortnight before, or just now when it is further ahead, and gets its hours on the day. */
    private void visit(Scene scene, Csv.Row row) {
        LocalDate day = Months.weekday(scene.months().today().plusDays(Integer.parseInt(row.get("days"))));
        MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
        SupportVisitData planned = new SupportVisitData(code, day, row.get("purpose"), null, row.orNull("note"));
        AtomicReference<SupportVisitId> id = new AtomicReference<>();
        Instant agreed = scene.months().at(day.minusDays(AGREED_BEFORE), MORNING);
        scene.script().at(agreed, () -> scene.coordinator(agreed, () -> id.set(visits.add(planned))));
        String hours = row.orNull("hours");
        if (hours != null) {
            SupportVisitData spent =
                    new SupportVisitData(code, day, planned.purpose(), new BigDecimal(hours), planned.note());
            Instant held = scene.months().at(day, AFTERNOON);
            scene.script().at(held, () -> scene.coordinator(held, () -> visits.change(id.get(), 0, spent)));
        }
    }

    private static Instant daysAgo(Scene scene, String days, LocalTime time) {
        return scene.months().at(scene.months().today().minusDays(Integer.parseInt(days)), time);
    }

    private static Set<MunicipalityCode> codes(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" ")).map(MunicipalityCode::new).collect(Collectors.toSet());
    }
}
