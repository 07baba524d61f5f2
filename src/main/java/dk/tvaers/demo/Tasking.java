package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.klik.KlikMarkItem;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskData;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.KlikTasks;
import dk.tvaers.klik.Mark;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the coordinator import KOMBIT's KLIK tasks, and the municipalities mark them, some further than others. */
@Singleton
@Order(150)
final class Tasking implements Act {

    private static final LocalTime MORNING = LocalTime.of(11, 0);
    private static final int LISTED_MONTHS_AGO = 5;
    private static final int MARKED_DAYS_AGO = 12;
    private static final int LEAST_DONE_OF_TEN = 2;
    private static final int MOST_DONE_OF_TEN = 6;

    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final LocalProjects locals;

    Tasking(KlikTasks tasks, KlikMarks marks, LocalProjects locals) {
        this.tasks = tasks;
        this.marks = marks;
        this.locals = locals;
    }

    @Override
    public void write(Scene scene) {
        for (Csv.Row row : Data.rows("klik", scene.slug())) {
            list(scene, row);
            scene.members().stream()
                    .filter(member -> member.habit() != Habit.BEHIND)
                    .forEach(member -> mark(scene, member, row.get("project")));
        }
    }

    private void list(Scene scene, Csv.Row row) {
        Months months = scene.months();
        Instant listed = months.at(months.today().minusMonths(LISTED_MONTHS_AGO), MORNING);
        scene.script()
                .at(
                        listed,
                        () -> scene.coordinator(listed, () -> {
                            List<Csv.Row> list = Data.rows(row.get("list"));
                            for (int i = 0; i < list.size(); i++) {
                                tasks.take(
                                        scene.project(row.get("project")),
                                        new KlikTaskData(
                                                list.get(i).get("task_no"),
                                                list.get(i).get("title_da"),
                                                null),
                                        i);
                            }
                        }));
    }

    /** From the first task on, how many is the municipality's own; the last ones are always open. */
    private void mark(Scene scene, Member member, String project) {
        Months months = scene.months();
        LocalDate day = months.today().minusDays(MARKED_DAYS_AGO);
        Instant at = months.at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(
                                at, member.code(), () -> locals.list(member.code(), scene.project(project)).stream()
                                        .map(LocalProjectItem::id)
                                        .forEach(local -> mark(local, member, day))));
    }

    private void mark(LocalProjectId local, Member member, LocalDate day) {
        List<KlikMarkItem> all = marks.of(local);
        int done = all.size()
                * (LEAST_DONE_OF_TEN
                        + Phrases.pick(
                                MOST_DONE_OF_TEN - LEAST_DONE_OF_TEN + 1,
                                member.code().value(),
                                "done"))
                / 10;
        int begun = done + Phrases.pick(4, member.code().value(), "begun");
        Map<KlikTaskId, Long> doneOnes = new LinkedHashMap<>();
        Map<KlikTaskId, Long> begunOnes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(begun, all.size()); i++) {
            (i < done ? doneOnes : begunOnes)
                    .put(all.get(i).taskId(), all.get(i).version());
        }
        if (!doneOnes.isEmpty()) {
            marks.mark(local, doneOnes, Mark.DONE, day.minusDays(30));
        }
        if (!begunOnes.isEmpty()) {
            marks.mark(local, begunOnes, Mark.IN_PROGRESS, day);
        }
        if (!all.isEmpty() && Phrases.pick(2, member.code().value(), "not") == 0) {
            KlikMarkItem last = all.getLast();
            marks.mark(local, Map.of(last.taskId(), last.version()), Mark.NOT_RELEVANT, day);
        }
    }
}
