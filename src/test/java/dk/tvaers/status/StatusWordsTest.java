package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.audit.Change;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Participation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** The small rules that need no database. */
class StatusWordsTest {

    @Property
    void theTrendSaysWhichOfTwoLightsIsWorse(@ForAll TrafficLight before, @ForAll TrafficLight now) {
        assertThat(Trend.of(before, now))
                .isEqualTo(before == now ? Trend.SAME : now.isWorseThan(before) ? Trend.WORSE : Trend.BETTER);
        assertThat(Trend.of(null, now)).isEqualTo(Trend.NONE);
    }

    @Example
    void redHurtsMoreThanOverdueAndOverdueMoreThanSilent() {
        OverviewData.Cell red = cell(TrafficLight.RED, Trend.SAME, null, false);
        OverviewData.Cell worse = cell(TrafficLight.RED, Trend.WORSE, null, false);
        OverviewData.Cell redAndSilent = cell(TrafficLight.RED, Trend.SAME, 31, false);
        OverviewData.Cell overdue = cell(TrafficLight.GREEN, Trend.SAME, null, true);
        OverviewData.Cell silent = cell(null, Trend.NONE, 30, false);
        OverviewData.Cell longSilent = cell(TrafficLight.YELLOW, Trend.NONE, 90, false);
        OverviewData.Cell fine = cell(TrafficLight.YELLOW, Trend.WORSE, null, false);

        assertThat(Stream.of(silent, overdue, red, longSilent, worse, redAndSilent)
                        .sorted(AttentionOrder.MOST_PAINFUL_FIRST))
                .containsExactly(redAndSilent, worse, red, overdue, longSilent, silent);
        assertThat(AttentionOrder.needsAttention(fine)).isFalse();
    }

    @Example
    void aCoordinatorReportsOnBehalfUnlessLeaderOfThatMunicipality() {
        Grant coordinator = Scene.grant(Role.COORDINATOR, null, null);
        Grant leader = Scene.grant(Role.PROGRAMME_LEADER, Scene.GLOSTRUP, null);

        assertThat(OnBehalf.isOnBehalf(actor(coordinator), Scene.GLOSTRUP)).isTrue();
        assertThat(OnBehalf.isOnBehalf(actor(leader), Scene.GLOSTRUP)).isFalse();
        assertThat(OnBehalf.isOnBehalf(actor(coordinator, leader), Scene.GLOSTRUP))
                .isFalse();
        assertThat(OnBehalf.isOnBehalf(actor(coordinator, leader), Scene.ALBERTSLUND))
                .isTrue();
        assertThat(OnBehalf.isOnBehalf(actor(leader), Scene.ALBERTSLUND)).isFalse();
    }

    /** Else what is carried forward, or repeated unchanged, would lose what its writer cannot see. */
    @Property
    void whoeverMayWriteAReportSeesAllItsExplanations(@ForAll Role role) {
        for (Right right : List.of(Right.DRAFT_REPORT, Right.SUBMIT_REPORT)) {
            Reach writes = Rights.reach(right, role);
            Reach sees = Rights.reach(Right.SEE_INTERNAL_EXPLANATION, role);
            assertThat(sees.ordinal()).as("%s %s", role, right).isGreaterThanOrEqualTo(writes.ordinal());
        }
    }

    @Example
    void theTrailNeverHoldsAnExplanation() {
        Explanation internal =
                new Explanation(List.of(Dimension.RESOURCES), "hemmelig", "hemmelig", PersonId.next(), LocalDate.MAX);
        ReportContent after = new ReportContent(ColourChoice.NONE, 40, null, null, "Åben", List.of(internal));

        assertThat(Differences.between(ReportContent.EMPTY, after))
                .containsExactly(
                        new Change("percent", null, "40"),
                        new Change("comment", null, "Åben"),
                        new Change("explanations", null, null));
    }

    @Property
    void everyWordStandsInBothLanguages(@ForAll Dimension dimension, @ForAll Trend trend, @ForAll TrafficLight light) {
        for (Texts texts : List.of(Texts.in(Texts.DANISH), Texts.in(Texts.ENGLISH))) {
            assertThat(texts.word("status.dimension", dimension)).isNotBlank();
            assertThat(texts.word("status.trend", trend)).isNotBlank();
            assertThat(texts.word("status.light", light)).isNotBlank();
        }
        assertThat(Texts.in(Texts.DANISH).get("status.lead", 5, 8)).isEqualTo("5 af 8 kommuner har indsendt");
    }

    private static Actor actor(Grant... grants) {
        return new Actor(PersonId.next(), null, List.of(grants));
    }

    private static OverviewData.Cell cell(
            @Nullable TrafficLight light, Trend trend, @Nullable Integer silentDays, boolean overdue) {
        return new OverviewData.Cell(
                LocalProjectId.next(),
                Scene.GLOSTRUP,
                ProjectId.next(),
                Participation.IN_PROGRESS,
                Scene.JOINED,
                null,
                light,
                null,
                trend,
                silentDays,
                overdue,
                false,
                false);
    }
}
