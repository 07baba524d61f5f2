package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Portal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OverviewTest {

    private static final Instant MARCH = Instant.parse("2016-03-20T10:00:00Z");

    private final Scene scene = new Scene();
    private final LocalProjectId neighbours = scene.join(Scene.ALBERTSLUND, scene.ky, Participation.IN_PROGRESS);

    @Test
    void municipalitiesComeInDanishOrderAndEachCellTellsWhereItStands() {
        scene.submitAt(MARCH, scene.troubled(Dimension.TIME));

        OverviewData data = overviewAt(MARCH, OverviewFilter.ALL);

        assertThat(data.municipalities()).extracting(OverviewData.Row::name).containsExactly("Albertslund", "Glostrup");
        OverviewData.Cell cell = cell(data, scene.local);
        assertThat(cell.light()).isEqualTo(TrafficLight.YELLOW);
        assertThat(cell.percent()).isEqualTo(40);
        assertThat(cell.trend()).isEqualTo(Trend.NONE);
        assertThat(cell.submittedThisMonth()).isTrue();
        assertThat(cell.silentDays()).isNull();
        assertThat(cell(data, neighbours).light()).isNull();
        assertThat(data.projects()).singleElement().satisfies(column -> assertThat(column.lights())
                .isEqualTo(new OverviewData.Lights(0, 1, 0, 1)));
    }

    @Test
    void theLeadCountsMunicipalitiesThatHaveSubmittedEverything() {
        scene.join(Scene.GLOSTRUP, scene.project(1), Participation.IN_PROGRESS);
        scene.join(Scene.ALBERTSLUND, scene.project(2), Participation.NOT_STARTED);
        Scene.at(MARCH, () -> scene.asNeighbour(() -> scene.reports.submit(neighbours, Scene.green(5), null)));
        scene.submitAt(MARCH, Scene.green(5));

        assertThat(overviewAt(MARCH, OverviewFilter.ALL).totals()).isEqualTo(new OverviewData.Totals(1, 2, 2, 3));
        assertThat(overviewAt(MARCH.plusSeconds(3600 * 24 * 14), OverviewFilter.ALL)
                        .totals())
                .isEqualTo(new OverviewData.Totals(0, 2, 0, 3));
    }

    @Test
    void silentFrom30DaysAfterTheLastReport() {
        scene.submitAt(MARCH, Scene.green(5));

        assertThat(cell(overviewAt(MARCH.plusSeconds(29 * 24 * 3600), OverviewFilter.ALL), scene.local)
                        .silentDays())
                .isNull();
        assertThat(cell(overviewAt(MARCH.plusSeconds(30 * 24 * 3600), OverviewFilter.ALL), scene.local)
                        .silentDays())
                .isEqualTo(30);
    }

    @Test
    void aLocalProjectThatIsNotInProgressShowsNoLightAndNeedsNoAttention() {
        scene.submitAt(MARCH, scene.troubled(Dimension.TIME));
        Scene.execute("update local_project set participation = 'IN_OPERATION' where id = " + scene.local.value());

        OverviewData data = overviewAt(MARCH.plusSeconds(3600L * 24 * 400), OverviewFilter.ALL);

        OverviewData.Cell cell = cell(data, scene.local);
        assertThat(cell.light()).isNull();
        assertThat(cell.silentDays()).isNull();
        assertThat(cell.percent()).isEqualTo(40);
        assertThat(data.attention()).extracting(a -> a.cell().localProject()).containsExactly(neighbours);
    }

    @Test
    void attentionPutsRedFirstWithWhatIsDoneAboutIt() {
        scene.submitAt(
                MARCH,
                Scene.content(Scene.with(Dimension.TIME, TrafficLight.RED), 10, scene.explanation(Dimension.TIME)));

        List<OverviewData.Attention> attention =
                overviewAt(MARCH, OverviewFilter.ALL).attention();

        assertThat(attention)
                .extracting(OverviewData.Attention::municipalityName)
                .containsExactly("Glostrup", "Albertslund");
        assertThat(attention.getFirst().reasons()).singleElement().satisfies(reason -> assertThat(reason.cause())
                .isEqualTo("Leverandøren er forsinket"));
    }

    @Test
    void anActionOrGoLiveThatHasPassedIsOverdue() {
        LocalDate goLive = Now.date(MARCH);
        scene.submitAt(MARCH, new ReportContent(ColourChoice.of(Colours.GREEN), 90, null, goLive, null, List.of()));

        assertThat(cell(overviewAt(MARCH, OverviewFilter.ALL), scene.local).overdue())
                .isFalse();
        assertThat(cell(overviewAt(MARCH.plusSeconds(24 * 3600), OverviewFilter.ALL), scene.local)
                        .overdue())
                .isTrue();
        OverviewFilter overdue = new OverviewFilter(null, Dimension.OVERALL, Set.of(), false, true);
        assertThat(overviewAt(MARCH, overdue).cells()).isEmpty();
        assertThat(overviewAt(MARCH.plusSeconds(24 * 3600), overdue).cells())
                .extracting(OverviewData.Cell::localProject)
                .containsExactly(scene.local);
    }

    @Test
    void filtersLeaveOnlyRowsAndColumnsWithACellThatMatches() {
        scene.submitAt(MARCH, scene.troubled(Dimension.ECONOMY));

        OverviewData yellow = overviewAt(
                MARCH, new OverviewFilter(null, Dimension.ECONOMY, Set.of(TrafficLight.YELLOW), false, false));
        OverviewData stale = overviewAt(MARCH, new OverviewFilter(null, Dimension.OVERALL, Set.of(), true, false));
        OverviewData time =
                overviewAt(MARCH, new OverviewFilter(null, Dimension.TIME, Set.of(TrafficLight.YELLOW), false, false));
        OverviewData nothing =
                overviewAt(MARCH, new OverviewFilter(ProgrammeId.next(), Dimension.TIME, Set.of(), false, false));

        assertThat(yellow.cells()).extracting(OverviewData.Cell::localProject).containsExactly(scene.local);
        assertThat(yellow.municipalities()).extracting(OverviewData.Row::name).containsExactly("Glostrup");
        assertThat(stale.cells()).extracting(OverviewData.Cell::localProject).containsExactly(neighbours);
        assertThat(time.cells()).isEmpty();
        assertThat(nothing.projects()).isEmpty();
    }

    @Test
    void aMunicipalityThatLeftIsNotShown() {
        Scene.execute("update membership set left_on = '2016-03-19' where municipality_code = '165'"
                + " and collaboration_id = " + scene.fresh.ref().id().value());

        assertThat(overviewAt(MARCH, OverviewFilter.ALL).municipalities())
                .extracting(OverviewData.Row::name)
                .containsExactly("Glostrup");
        assertThat(overviewAt(MARCH.minusSeconds(24 * 3600), OverviewFilter.ALL).municipalities())
                .hasSize(2);
    }

    private OverviewData overviewAt(Instant time, OverviewFilter filter) {
        return Scene.at(
                time,
                () -> scene.asCoordinator(() -> Portal.bean(Overview.class).overview(filter)));
    }

    private static OverviewData.Cell cell(OverviewData data, LocalProjectId id) {
        return data.cells().stream()
                .filter(cell -> cell.localProject().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
