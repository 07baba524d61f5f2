package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.position.ClosingData;
import dk.tvaers.position.LetterData;
import dk.tvaers.position.LetterDirection;
import dk.tvaers.position.MunicipalityStand;
import dk.tvaers.position.PositionData;
import dk.tvaers.position.PositionId;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionResult;
import dk.tvaers.position.PositionWork;
import dk.tvaers.position.Positions;
import dk.tvaers.position.Stand;
import dk.tvaers.position.StandData;
import dk.tvaers.position.WordingData;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

/** Lets the collaboration speak with one voice: a question that is closed, one that waits for an answer, two with a deadline. */
@Singleton
@Order(120)
final class Speaking implements Act {

    private static final LocalTime RAISED = LocalTime.of(8, 40);
    private static final LocalTime STATED = LocalTime.of(11, 10);
    private static final LocalTime AGREED = LocalTime.of(14, 30);
    private static final LocalTime POSTED = LocalTime.of(15, 45);

    private final Positions positions;
    private final PositionWork work;

    Speaking(Positions positions, PositionWork work) {
        this.positions = positions;
        this.work = work;
    }

    @Override
    public void write(Scene scene) {
        Data.rows("positions", scene.slug()).forEach(row -> {
            raise(scene, row);
            act(
                    scene,
                    row,
                    "agreed_days_ago",
                    AGREED,
                    on -> work.agree(id(row), 0, new WordingData(row.get("wording"), on)));
            act(
                    scene,
                    row,
                    "sent_days_ago",
                    POSTED,
                    on -> work.record(id(row), new LetterData(LetterDirection.SENT, row.get("recipient"), on, null)));
            act(
                    scene,
                    row,
                    "answered_days_ago",
                    POSTED,
                    on -> work.record(
                            id(row),
                            new LetterData(LetterDirection.ANSWERED, row.get("recipient"), on, row.get("answer"))));
            act(
                    scene,
                    row,
                    "closed_days_ago",
                    POSTED,
                    on -> positions.close(
                            id(row),
                            positions.get(id(row)).version(),
                            new ClosingData(PositionResult.valueOf(row.get("result")), row.get("note"), on)));
        });
        Data.rows("position-stands", scene.slug()).forEach(row -> {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            Instant at = scene.months().at(ago(scene, row, "days_ago"), STATED);
            scene.script().at(at, () -> scene.programmeLeader(at, code, () -> state(code, row)));
        });
    }

    private void raise(Scene scene, Csv.Row row) {
        Instant at = scene.months().at(ago(scene, row, "raised_days_ago"), RAISED);
        String project = row.orNull("project");
        String by = row.orNull("by");
        scene.script().at(at, () -> {
            ProjectId about = project == null ? null : scene.project(project);
            PositionData data = new PositionData(
                    row.get("question"),
                    row.orNull("background"),
                    row.get("recipient"),
                    null,
                    about,
                    scene.months().today().plusDays(Long.parseLong(row.get("deadline_in_days"))));
            if (by == null) {
                scene.coordinator(at, () -> positions.raise(null, data));
            } else {
                MunicipalityCode code = new MunicipalityCode(by);
                scene.programmeLeader(at, code, () -> positions.raise(code, data));
            }
        });
    }

    /** Lets the coordinator do something on the day that a column names, if it names one. */
    private static void act(Scene scene, Csv.Row row, String column, LocalTime time, Consumer<LocalDate> act) {
        if (row.orNull(column) != null) {
            LocalDate on = ago(scene, row, column);
            Instant at = scene.months().at(on, time);
            scene.script().at(at, () -> scene.coordinator(at, () -> act.accept(on)));
        }
    }

    private void state(MunicipalityCode code, Csv.Row row) {
        PositionId id = id(row);
        int number = work.stands(id).stream()
                .filter(each -> each.municipality().equals(code))
                .mapToInt(MunicipalityStand::number)
                .findFirst()
                .orElseThrow();
        work.state(id, code, number, new StandData(Stand.valueOf(row.get("stand")), row.orNull("word")));
    }

    private PositionId id(Csv.Row row) {
        return positions.list().stream()
                .filter(each -> each.question().equals(row.get("question")))
                .map(PositionItem::id)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate ago(Scene scene, Csv.Row row, String column) {
        return scene.months().today().minusDays(Long.parseLong(row.get(column)));
    }
}
