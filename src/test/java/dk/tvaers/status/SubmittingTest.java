package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SubmittingTest {

    private final Scene scene = new Scene();

    @Test
    void aSubmittedReportIsReadBackWithWhoAndWhen() {
        Report sent = scene.submit(scene.local, scene.troubled(Dimension.ECONOMY));

        assertThat(scene.history()).containsExactly(sent);
        assertThat(sent.reportedBy()).isEqualTo(new Who(scene.leader, "Programleder, Glostrup"));
        assertThat(sent.colours()).isEqualTo(Scene.with(Dimension.ECONOMY, TrafficLight.YELLOW));
        assertThat(sent.explanations()).singleElement().satisfies(reason -> assertThat(reason.owner())
                .isEqualTo(new Who(scene.owner, "Projektleder KY, Glostrup")));
        assertThat(sent.onBehalf()).isFalse();
    }

    @Test
    void overallDefaultsToTheWorstColour() {
        ReportContent content = scene.troubled(Dimension.TIME);
        ColourChoice colours = content.colours();
        Report sent = scene.submit(
                scene.local,
                new ReportContent(
                        new ColourChoice(
                                colours.time(), colours.economy(), colours.resources(), colours.technology(), null),
                        40,
                        null,
                        null,
                        null,
                        content.explanations()));

        assertThat(sent.colours().overall()).isEqualTo(TrafficLight.YELLOW);
    }

    @Test
    void aProjectLeaderDraftsAndDoesNotSubmit() {
        assertThatThrownBy(() -> scene.asProjectLeader(() -> scene.reports.submit(scene.local, Scene.green(1), null)))
                .isInstanceOf(Forbidden.class);
        assertThat(scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(1)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void aProgrammeLeaderOfAnotherMunicipalityNeitherDraftsNorSubmits() {
        assertThatThrownBy(() -> scene.asNeighbour(() -> scene.reports.submit(scene.local, Scene.green(1), null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.asNeighbour(() -> scene.reports.draft(scene.local)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theCoordinatorReportsOnBehalfAndTheTrailSaysForWhom() {
        Report sent = scene.asCoordinator(() -> scene.reports.submit(scene.local, Scene.green(1), null));

        assertThat(sent.onBehalf()).isTrue();
        assertThat(scene.fresh.count(
                        "select count(*) from audit_entry where collaboration_id = ? and act = 'report-submitted'"
                                + " and for_municipality = '161'"))
                .isEqualTo(1);
    }

    @Test
    void onlyLocalProjectsInProgressTakeReports() {
        LocalProjectId other = scene.join(Scene.ALBERTSLUND, scene.ky, Participation.IN_OPERATION);

        assertThatThrownBy(() -> scene.asNeighbour(() -> scene.reports.submit(other, Scene.green(1), null)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("status.rule.not-in-progress"));
    }

    @Test
    void aLocalProjectOfAnotherCollaborationDoesNotExist() {
        Scene elsewhere = new Scene();

        assertThatThrownBy(() -> elsewhere.submit(scene.local, Scene.green(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.asCoordinator(() -> elsewhere.reports.history(scene.local, 0, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.asCoordinator(() -> elsewhere.reports.draft(scene.local)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerOfAnExplanationBelongsToTheMunicipality() {
        Explanation foreign =
                new Explanation(List.of(Dimension.TIME), "Årsag", "Handling", scene.neighbour, Scene.JOINED);

        assertThatThrownBy(() -> scene.submit(
                        scene.local, Scene.content(Scene.with(Dimension.TIME, TrafficLight.RED), 1, foreign)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("explanations[0].owner"));
        assertThat(scene.history()).isEmpty();
    }

    @Test
    void unchangedIsAFreshReportEqualToTheLast() {
        Report first = scene.submit(scene.local, scene.troubled(Dimension.RESOURCES));

        Report again = scene.asLeader(() -> scene.reports.unchanged(scene.local, null));

        assertThat(again.unchanged()).isTrue();
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(ReportContent.of(again)).isEqualTo(ReportContent.of(first));
    }

    @Test
    void withoutAReportThereIsNothingToRepeat() {
        assertThatThrownBy(() -> scene.asLeader(() -> scene.reports.unchanged(scene.local, null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoeverSawAnOlderReportOrDraftIsRefused() {
        Draft seen = scene.asLeader(() -> scene.reports.draft(scene.local));
        scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(30)));

        assertThatThrownBy(() -> scene.asLeader(() -> scene.reports.submit(scene.local, Scene.green(40), seen.seen())))
                .isInstanceOf(Conflict.class);

        Draft fresh = scene.asLeader(() -> scene.reports.draft(scene.local));
        scene.asLeader(() -> scene.reports.submit(scene.local, Scene.green(40), fresh.seen()));
        assertThatThrownBy(() -> scene.asLeader(() -> scene.reports.submit(scene.local, Scene.green(50), seen.seen())))
                .isInstanceOf(Conflict.class);
        assertThat(scene.history()).singleElement().extracting(Report::percent).isEqualTo(40);
    }

    @Test
    void historyIsPagedNewestFirst() {
        for (int percent = 1; percent <= 3; percent++) {
            scene.submit(scene.local, Scene.green(percent));
        }

        var page = scene.asNeighbour(() -> scene.reports.history(scene.local, 1, 2));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(Report::percent).containsExactly(1);
    }
}
