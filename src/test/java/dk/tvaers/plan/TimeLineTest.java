package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan as a time line, and what slipped in it. */
@Tag("database")
class TimeLineTest {

    private final Planned planned = new Planned();
    private final MilestoneId test = planned.milestone(planned.sapa, "Brugertest", LocalDate.of(2017, 2, 1));
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final MilestoneId ky = planned.milestone(planned.ky, "KY i drift", LocalDate.of(2017, 9, 1));
    private final TimeLines lines = Portal.bean(TimeLines.class);
    private final Slips slips = Portal.bean(Slips.class);

    @Test
    void theWholePlanIsThereWithWavesDatesTheBasisPlanAndWhatDependsOnWhat() {
        WaveId wave = planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.depend(ky, goLive, 30);
        BaselineId kept =
                planned.asCoordinator(() -> Portal.bean(Baselines.class).take(planned.programme, "Vedtaget", null));
        move(planned.sapaGlostrup, Planned.JULY);
        TimeLine line = planned.asCoordinator(() -> lines.of(PlanFilter.all(planned.programme), kept));
        TimeLine.At at = new TimeLine.At(goLive, planned.sapaGlostrup);
        assertThat(line.milestones()).extracting(TimeLine.Milestone::id).containsExactlyInAnyOrder(test, goLive, ky);
        assertThat(line.locals())
                .extracting(TimeLine.Local::id)
                .doesNotContain(planned.stopped)
                .hasSize(4);
        assertThat(line.waves()).extracting(TimeLine.Wave::id).containsExactly(wave);
        assertThat(line.waveDates()).containsExactly(new TimeLine.WaveDate(wave, goLive, Planned.WAVE_1));
        assertThat(line.dates()).hasSize(1);
        assertThat(line.dates())
                .containsEntry(at, new TimeLine.Dated(goLive, planned.sapaGlostrup, Planned.JULY, null));
        assertThat(line.baseline()).containsOnlyKeys(at).containsEntry(at, Planned.WAVE_1);
        assertThat(line.dependencies()).extracting(DependencyItem::lagDays).containsExactly(30);
        assertThat(line.ends()).containsExactly(LocalDate.of(2017, 2, 1), LocalDate.of(2017, 9, 1));
        assertThat(line.count()).isEqualTo(7);
    }

    @Test
    void aFilterLeavesNoTraceOfTheRest() {
        WaveId wave = planned.wave("Bølge 1", Set.of(GLOSTRUP), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaAlbertslund, Planned.JULY);
        planned.depend(ky, goLive, 30);
        TimeLine ofWave = planned.asCoordinator(
                () -> lines.of(new PlanFilter(planned.programme, null, null, null, wave, false), null));
        assertThat(ofWave.locals()).extracting(TimeLine.Local::id).containsExactly(planned.sapaGlostrup);
        assertThat(ofWave.dates()).containsOnlyKeys(new TimeLine.At(goLive, planned.sapaGlostrup));
        TimeLine ofMunicipality = planned.asCoordinator(
                () -> lines.of(new PlanFilter(planned.programme, planned.sapa, null, ALBERTSLUND, null, false), null));
        assertThat(ofMunicipality.dates()).containsOnlyKeys(new TimeLine.At(goLive, planned.sapaAlbertslund));
        assertThat(ofMunicipality.waves()).isEmpty();
        assertThat(ofMunicipality.dependencies()).isEmpty();
        TimeLine ofPhase = planned.asCoordinator(
                () -> lines.of(new PlanFilter(planned.programme, null, planned.preparing, null, null, false), null));
        assertThat(ofPhase.locals()).isEmpty();
        assertThat(planned.asCoordinator(() -> Portal.bean(Plan.class)
                        .count(new PlanFilter(planned.programme, null, null, null, wave, false))))
                .isEqualTo(2);
    }

    @Test
    void onlyWhatIsOverdueIsLeftWhenThatIsAskedFor() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.set(test, planned.sapaGlostrup, Planned.WAVE_1.minusMonths(2), Planned.WAVE_1.minusMonths(2));
        TimeLine line = planned.asCoordinator(
                () -> lines.of(new PlanFilter(planned.programme, null, null, null, null, true), null));
        assertThat(line.dates()).containsOnlyKeys(new TimeLine.At(goLive, planned.sapaGlostrup));
        assertThat(line.milestones()).extracting(TimeLine.Milestone::id).containsExactly(goLive);
        assertThat(line.locals()).extracting(TimeLine.Local::id).containsExactly(planned.sapaGlostrup);
    }

    @Test
    void aProgrammeOfAnotherCollaborationHasNoTimeLineAndNoSlips() {
        Planned other = new Planned();
        PlanFilter foreign = PlanFilter.all(other.programme);
        assertThatThrownBy(() -> planned.asCoordinator(() -> lines.of(foreign, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planned.asCoordinator(() -> slips.of(foreign, null, SlipPeriod.MONTH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMilestoneThatLeftItsPeriodIsFoundWithDaysAndMunicipalities() {
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2017, 5, 1));
        planned.plan(goLive, planned.sapaAlbertslund, LocalDate.of(2017, 5, 1));
        planned.set(test, planned.sapaGlostrup, LocalDate.of(2017, 2, 1), LocalDate.of(2017, 2, 20));
        BaselineId kept =
                planned.asCoordinator(() -> Portal.bean(Baselines.class).take(planned.programme, "Vedtaget", null));
        move(planned.sapaGlostrup, LocalDate.of(2017, 6, 30));
        reach(planned.sapaGlostrup, LocalDate.of(2017, 6, 30));
        reach(planned.sapaAlbertslund, LocalDate.of(2017, 8, 1));
        Slip byQuarter = found(slips(null, SlipPeriod.QUARTER), goLive);
        assertThat(byQuarter.left()).isEqualTo(1);
        assertThat(byQuarter.municipalities()).isEqualTo(2);
        assertThat(byQuarter.mostDays()).isEqualTo(92);
        assertThat(byQuarter.promised()).isEqualTo(LocalDate.of(2017, 5, 1));
        assertThat(byQuarter.now()).isEqualTo(LocalDate.of(2017, 8, 1));
        assertThat(byQuarter.moves()).isEqualTo(1);
        Slip byMonth = found(slips(null, SlipPeriod.MONTH), goLive);
        assertThat(byMonth.left()).isEqualTo(2);
        assertThat(byMonth.averageDays()).isEqualTo(76);
        assertThat(byMonth.overdue()).isZero();
        assertThat(found(slips(kept, SlipPeriod.MONTH), goLive).left()).isEqualTo(2);
        assertThat(found(slips(null, SlipPeriod.MONTH), test).left()).isZero();
        assertThat(slips(null, SlipPeriod.MONTH)).extracting(Slip::milestone).containsExactly(goLive, test);
    }

    @Test
    void whatIsOverdueSlipsToTodayAndItsTrendEndsInThisMonth() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        Slip slip = found(slips(null, SlipPeriod.QUARTER), goLive);
        assertThat(slip.overdue()).isEqualTo(1);
        assertThat(slip.now()).isEqualTo(Now.today());
        assertThat(slip.trend()).extracting(Slip.Point::promised).containsExactly(Planned.WAVE_1);
        assertThat(Slip.months(List.of(slip))).containsExactly(Now.today().withDayOfMonth(1));
    }

    private List<Slip> slips(@Nullable BaselineId promisedIn, SlipPeriod period) {
        return planned.asCoordinator(() -> slips.of(PlanFilter.all(planned.programme), promisedIn, period));
    }

    private static Slip found(List<Slip> all, MilestoneId milestone) {
        return all.stream()
                .filter(slip -> slip.milestone().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private void move(LocalProjectId local, LocalDate to) {
        Moving moving = Portal.bean(Moving.class);
        Move move = new Move(goLive, null, local, to, null);
        planned.asCoordinator(() -> moving.move(move, moving.preview(move).stamp()));
    }

    private void reach(LocalProjectId local, LocalDate date) {
        planned.set(goLive, local, planned.plannedOn(goLive, local), date);
    }
}
