package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SupersedingTest {

    private final Scene scene = new Scene();

    @Test
    void aCorrectionIsANewReportAndTheOldOneStaysMarked() {
        Report wrong = scene.submit(scene.local, Scene.green(80));
        Report right = supersede(wrong.id(), Scene.green(8));

        List<Report> history = scene.history();

        assertThat(history).extracting(Report::id).containsExactly(right.id(), wrong.id());
        assertThat(right.supersedes()).isEqualTo(wrong.id());
        assertThat(history.get(1).supersededBy()).isEqualTo(right.id());
        assertThat(history.get(1).percent()).isEqualTo(80);
    }

    @Test
    void onlyTheNewestReportMayBeSupersededAndOnlyOnce() {
        Report first = scene.submit(scene.local, Scene.green(10));
        Report second = scene.submit(scene.local, Scene.green(20));

        assertRefused(first.id());
        supersede(second.id(), Scene.green(21));
        assertRefused(second.id());
    }

    @Test
    void aCorrectionMayItselfBeCorrected() {
        Report first = scene.submit(scene.local, Scene.green(10));
        Report second = supersede(first.id(), Scene.green(11));

        assertThat(supersede(second.id(), Scene.green(12)).supersedes()).isEqualTo(second.id());
    }

    @Test
    void theTrendIsAgainstTheLastReportThatWasNotSuperseded() {
        scene.submit(scene.local, scene.troubled(Dimension.TIME));
        Report slip = scene.submit(
                scene.local,
                Scene.content(Scene.with(Dimension.TIME, TrafficLight.RED), 40, scene.explanation(Dimension.TIME)));
        assertThat(trend()).isEqualTo(Trend.WORSE);

        supersede(slip.id(), scene.troubled(Dimension.TIME));
        assertThat(trend()).isEqualTo(Trend.SAME);

        scene.submit(scene.local, Scene.green(50));
        assertThat(trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void aProjectLeaderDoesNotCorrect() {
        Report wrong = scene.submit(scene.local, Scene.green(80));

        assertThatThrownBy(() -> scene.asProjectLeader(() -> scene.reports.supersede(wrong.id(), Scene.green(8))))
                .isInstanceOf(Forbidden.class);
    }

    private Trend trend() {
        return scene.asCoordinator(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL).cells().stream()
                .filter(cell -> cell.localProject().equals(scene.local))
                .findFirst()
                .orElseThrow()
                .trend());
    }

    private Report supersede(ReportId id, ReportContent content) {
        return scene.asLeader(() -> scene.reports.supersede(id, content));
    }

    private void assertRefused(ReportId id) {
        assertThatThrownBy(() -> supersede(id, Scene.green(99)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("status.rule.only-newest"));
    }
}
