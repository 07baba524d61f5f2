package dk.tvaers.klik;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SAPA with four tasks in two municipalities; a third one has stopped. */
public final class Listed {

    public static final LocalDate DAY = LocalDate.of(2016, 5, 2);

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    public final ProgrammeId programme = Projected.programme(fresh, "Monopolbrud");
    public final ProjectId sapa = Projected.project(fresh, programme, "SAPA");
    public final LocalProjectId glostrup = Projected.joined(fresh, sapa, GLOSTRUP, Participation.IN_PROGRESS);
    public final LocalProjectId albertslund = Projected.joined(fresh, sapa, ALBERTSLUND, Participation.NOT_STARTED);
    public final LocalProjectId stopped = Projected.joined(fresh, sapa, HOEJE_TAASTRUP, Participation.STOPPED);

    private final KlikTasks tasks = Portal.bean(KlikTasks.class);
    private final KlikMarks marks = Portal.bean(KlikMarks.class);

    public Listed() {
        List<String> numbers = List.of("K01", "K02", "K10", "K04.1");
        for (int i = 0; i < numbers.size(); i++) {
            take(sapa, numbers.get(i), "Opgave " + numbers.get(i), null, i);
        }
    }

    public KlikTasks.Taken take(ProjectId project, String number, String title, @Nullable String link, int position) {
        return fresh.asCoordinator(() -> tasks.take(project, new KlikTaskData(number, title, link), position));
    }

    public KlikTaskItem task(String number) {
        return fresh.asCoordinator(() -> tasks.list(sapa)).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Its programme leader marks tasks there. */
    public void mark(LocalProjectId local, @Nullable Mark mark, @Nullable LocalDate on, String... numbers) {
        Map<KlikTaskId, Long> read = new LinkedHashMap<>();
        for (KlikMarkItem each : fresh.asCoordinator(() -> marks.of(local))) {
            if (List.of(numbers).contains(each.number())) {
                read.put(each.taskId(), each.version());
            }
        }
        fresh.as(Role.PROGRAMME_LEADER, local.equals(glostrup) ? GLOSTRUP : ALBERTSLUND, null, () -> {
            marks.mark(local, read, mark, on);
            return local;
        });
    }

    public KlikCount count(LocalProjectId local) {
        return Objects.requireNonNull(fresh.asCoordinator(() -> marks.count(local)))
                .orElseThrow();
    }
}
