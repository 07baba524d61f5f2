package dk.tvaers.status.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import dk.tvaers.status.Report;
import dk.tvaers.testkit.Portal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** A submission and the closing at the same moment. */
@Tag("database")
class RoundRaceTest {

    private static final Instant CLOSING = at(LocalDate.of(2016, 3, 16), 0, 17);

    private final RoundScene scene = new RoundScene();

    @RepeatedTest(8)
    void aReportStandsInTheRoundOrComesTooLateButNeverBothNorNeither() throws Exception {
        RoundScene.at(
                at(LocalDate.of(2016, 2, 1), 11, 0),
                () -> scene.asCoordinator(() -> {
                    scene.rhythms.choose(new Rhythm(1, List.of(), 15, Set.of()), 0);
                    return true;
                }));
        scene.day(LocalDate.of(2016, 3, 1));
        RoundId id = scene.asCoordinator(() -> scene.rounds.open().orElseThrow().id());
        CyclicBarrier together = new CyclicBarrier(2);
        Report report;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Report> submitting = threads.submit(() -> Now.at(CLOSING, () -> {
                together.await();
                return scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
            }));
            Future<Boolean> closing = threads.submit(() -> Now.at(CLOSING, () -> {
                together.await();
                return scene.byItself(() -> Portal.bean(RoundTurns.class).closeDue());
            }));
            report = submitting.get();
            closing.get();
        }
        RoundSheet sheet = RoundScene.at(CLOSING, () -> scene.asCoordinator(() -> scene.rounds.get(id)));
        assertThat(sheet.round().isOpen()).isFalse();
        boolean stands = sheet.municipalities().stream()
                .flatMap(municipality -> municipality.reports().stream())
                .anyMatch(line -> report.id().equals(line.report()) && line.state() == RoundState.ACCEPTED);
        boolean late = scene.fresh.count("select count(*) from round_late where collaboration_id = ?") == 1;
        assertThat(stands).as("late: %s", late).isNotEqualTo(late);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Now.COPENHAGEN).toInstant();
    }
}
