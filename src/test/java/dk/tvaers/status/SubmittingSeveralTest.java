package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SubmittingSeveralTest {

    private final Scene scene = new Scene();
    private final LocalProjectId second = scene.join(Scene.GLOSTRUP, scene.project(1), Participation.IN_PROGRESS);

    @Test
    void changedAndUnchangedRowsAreSubmittedTogether() {
        scene.submit(second, Scene.green(50));

        List<Report> sent = submit(
                new RowToSubmit.Unchanged(second, null), new RowToSubmit.Changed(scene.local, Scene.green(10), null));

        assertThat(sent).extracting(Report::localProject).containsExactly(second, scene.local);
        assertThat(sent).extracting(Report::unchanged).containsExactly(true, false);
    }

    @Test
    void oneRefusedMeansNoneSubmittedAndItSaysWhich() {
        ReportContent unexplained = Scene.content(Scene.with(Dimension.TIME, TrafficLight.RED), 10);

        assertThatThrownBy(() -> submit(
                        new RowToSubmit.Changed(scene.local, Scene.green(10), null),
                        new RowToSubmit.Changed(second, unexplained, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(second + ".colours.time"));
        assertThat(scene.history()).isEmpty();
        assertThat(scene.fresh.count("select count(*) from status_current where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void aRowRefusedAsAWholeIsNamedByItsIdAlone() {
        assertThatThrownBy(() -> submit(
                        new RowToSubmit.Changed(scene.local, Scene.green(10), new Draft.Seen(null, 4)),
                        new RowToSubmit.Unchanged(second, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactlyInAnyOrder(
                                new Invalid.Problem(scene.local.toString(), "error.conflict"),
                                new Invalid.Problem(
                                        second.toString(), "status.rule.nothing-to-repeat", projectName())));
    }

    @Test
    void aLocalProjectStandsOnceInASubmission() {
        assertThatThrownBy(() -> submit(
                        new RowToSubmit.Changed(scene.local, Scene.green(10), null),
                        new RowToSubmit.Changed(scene.local, Scene.green(20), null)))
                .isInstanceOf(Invalid.class);
        assertThat(scene.history()).isEmpty();
    }

    @Test
    void aRowOutsideTheRightsRefusesAll() {
        LocalProjectId foreign = scene.join(Scene.ALBERTSLUND, scene.ky, Participation.IN_PROGRESS);

        assertThatThrownBy(() -> submit(
                        new RowToSubmit.Changed(scene.local, Scene.green(10), null),
                        new RowToSubmit.Changed(foreign, Scene.green(20), null)))
                .isInstanceOf(Forbidden.class);
        assertThat(scene.history()).isEmpty();
    }

    private List<Object> projectName() {
        return List.of(scene.asLeader(() -> Portal.bean(Month.class).month(Scene.GLOSTRUP).rows().stream()
                .filter(row -> row.localProject().equals(second))
                .findFirst()
                .orElseThrow()
                .projectName()));
    }

    private List<Report> submit(RowToSubmit... rows) {
        return scene.asLeader(() -> scene.reports.submitAll(List.of(rows)));
    }
}
