package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Portal;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MonthTest {

    private static final Instant MARCH = Instant.parse("2016-03-20T10:00:00Z");

    private final Scene scene = new Scene();
    private final Callable<MonthData> month = () -> Portal.bean(Month.class).month(Scene.GLOSTRUP);

    @Test
    void everyLocalProjectOfTheMunicipalityIsARow() {
        scene.join(Scene.GLOSTRUP, scene.project(1), Participation.NOT_JOINED);
        scene.join(Scene.ALBERTSLUND, scene.ky, Participation.IN_PROGRESS);
        scene.submitAt(MARCH, Scene.green(5));

        MonthData data = Scene.at(MARCH, () -> scene.asDirector(month));

        assertThat(data.municipalityName()).isEqualTo("Glostrup");
        assertThat(data.rows()).hasSize(2);
        assertThat(data.submitted()).isEqualTo(1);
        assertThat(data.inProgress()).isEqualTo(1);
    }

    @Test
    void aRowTellsWhatChangedSinceTheLastReportThatWasNotSuperseded() {
        scene.submitAt(MARCH, Scene.green(5));
        Report slip = scene.submitAt(MARCH, Scene.green(99));
        Scene.at(MARCH, () -> scene.asLeader(() -> scene.reports.supersede(slip.id(), scene.troubled(Dimension.TIME))));

        MonthData.Row row = row(scene.asDirector(month));

        assertThat(row.previous()).extracting(Report::percent).isEqualTo(5);
        assertThat(row.changed()).containsExactly("time", "overall", "percent", "explanations");
        assertThat(row.trends())
                .containsEntry(Dimension.TIME, Trend.WORSE)
                .containsEntry(Dimension.ECONOMY, Trend.SAME);
    }

    @Test
    void theFormStartsWithTheDraftElseWithLastTime() {
        scene.submitAt(MARCH, Scene.green(5));
        assertThat(row(scene.asLeader(month)).draft()).satisfies(draft -> {
            assertThat(draft.isSaved()).isFalse();
            assertThat(draft.content()).isEqualTo(Scene.green(5));
        });

        scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(7)));

        MonthData.Row row = row(scene.asLeader(month));
        assertThat(row.draft()).satisfies(draft -> {
            assertThat(draft.content()).isEqualTo(Scene.green(7));
            assertThat(draft.version()).isEqualTo(1);
        });
        assertThat(row.draftState())
                .satisfies(state -> assertThat(state.savedBy().id()).isEqualTo(scene.owner));
    }

    @Test
    void whatTheReaderMayDoStandsInTheRow() {
        scene.submit(scene.local, Scene.green(5));

        assertThat(row(scene.asLeader(month)).permitted()).containsExactlyInAnyOrder(MonthData.Act.values());
        assertThat(row(scene.asProjectLeader(month)).permitted()).containsExactly(MonthData.Act.DRAFT);
        assertThat(row(scene.asDirector(month)).permitted()).isEmpty();
        assertThat(row(scene.asNeighbour(month)).permitted()).isEmpty();
    }

    @Test
    void theDirectorSeesThatADraftIsWrittenAndNotWhatItSays() {
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(7)));

        MonthData.Row row = row(scene.asDirector(month));

        assertThat(row.draftState()).isNotNull();
        assertThat(row.draft()).isNull();
    }

    @Test
    void aMunicipalityThatWasNeverAMemberIsNotFound() {
        assertThatThrownBy(
                        () -> scene.asCoordinator(() -> Portal.bean(Month.class).month(new MunicipalityCode("101"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rowsWithoutAReportAreEmptyAndNotRed() {
        MonthData.Row row = row(scene.asLeader(month));

        assertThat(row.last()).isNull();
        assertThat(row.changed()).isEmpty();
        assertThat(row.draft()).satisfies(draft -> assertThat(draft.content()).isEqualTo(ReportContent.EMPTY));
    }

    private MonthData.Row row(MonthData data) {
        return data.rows().stream()
                .filter(row -> row.localProject().equals(scene.local))
                .findFirst()
                .orElseThrow();
    }
}
