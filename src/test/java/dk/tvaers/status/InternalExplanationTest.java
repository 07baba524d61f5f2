package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Portal;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Explanations that cover resources stay with the own municipality and the coordinator (DOMAIN section 2). */
@Tag("database")
class InternalExplanationTest {

    private static final String SECRET = "To medarbejdere er sygemeldt";
    private static final String OPEN = "Leverandøren er forsinket";

    private final Scene scene = new Scene();

    @BeforeEach
    void aReportWithAnOpenAndAnInternalExplanation() {
        Explanation internal = new Explanation(
                List.of(Dimension.ECONOMY, Dimension.RESOURCES),
                SECRET,
                "Vikar",
                scene.owner,
                LocalDate.of(2015, 1, 1));
        Colours colours = Colours.of(TrafficLight.RED, TrafficLight.YELLOW, TrafficLight.RED, TrafficLight.GREEN);
        ReportContent content = Scene.content(colours, 20, scene.explanation(Dimension.TIME), internal);
        scene.submit(scene.local, content);
        scene.submit(scene.local, content);
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, content));
    }

    @Test
    void theHistoryTellsOthersOnlyThatThereIsOne() {
        assertHidden(() -> scene.reports.history(scene.local, 0, 10).items());
    }

    @Test
    void theMonthTellsOthersOnlyThatThereIsOne() {
        assertHidden(() -> Portal.bean(Month.class).month(Scene.GLOSTRUP));
    }

    @Test
    void theOverviewTellsOthersOnlyThatThereIsOne() {
        assertHidden(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL));
    }

    @Test
    void theTrailHoldsNoExplanationAtAll() {
        assertThat(scene.fresh.count("select count(*) from audit_entry where collaboration_id = ? and changes like '%"
                        + SECRET + "%'"))
                .isZero();
        assertThat(
                        scene.fresh.count(
                                "select count(*) from audit_entry where collaboration_id = ? and changes like '%explanations%'"))
                .isPositive();
    }

    @Test
    void whoReadsFromOutsideLearnsOfNoDraft() {
        MonthData month = scene.asNeighbour(() -> Portal.bean(Month.class).month(Scene.GLOSTRUP));

        assertThat(month.rows().getFirst().draftState()).isNull();
        assertThat(month.rows().getFirst().draft()).isNull();
        assertThat(Texts.in(Texts.DANISH).get("status.hidden-explanations", 2)).startsWith("2 forklaringer");
    }

    @Test
    void openedToAllOnlyWhatIsReportedFromThenOnIsRead() {
        Callable<?> history = () -> scene.reports.history(scene.local, 0, 10).items();
        Chooses.in(scene.fresh, data -> Chooses.open(data, true));
        assertHidden(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL));
        String later = "Vi har fået en vikar";
        Explanation internal =
                new Explanation(List.of(Dimension.RESOURCES), later, "Vikar", scene.owner, LocalDate.of(2015, 1, 1));
        Colours colours = Colours.of(TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.RED, TrafficLight.GREEN);
        scene.submit(scene.local, Scene.content(colours, 20, internal));
        assertThat(json(scene.asNeighbour(history))).contains(later).doesNotContain(SECRET);
        assertThat(json(scene.asNeighbour(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL))))
                .contains(later);
        Chooses.in(scene.fresh, data -> Chooses.open(data, false));
        assertThat(json(scene.asNeighbour(history))).doesNotContain(later);
    }

    private void assertHidden(Callable<?> call) {
        for (String inside : List.of(
                json(scene.asLeader(call)),
                json(scene.asProjectLeader(call)),
                json(scene.asDirector(call)),
                json(scene.asCoordinator(call)))) {
            assertThat(inside).contains(SECRET, OPEN).contains("\"hiddenExplanations\":0");
        }
        for (String outside : List.of(
                json(scene.asNeighbour(call)),
                json(scene.fresh.as(Role.AUDITOR, null, null, call)),
                json(scene.fresh.as(Role.SECRETARY, null, null, call)),
                json(scene.fresh.as(Role.READER, null, null, call)))) {
            assertThat(outside).doesNotContain(SECRET).contains(OPEN).contains("\"hiddenExplanations\":1");
        }
    }

    private static String json(Object value) {
        try {
            return Portal.bean(ObjectMapper.class).writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
