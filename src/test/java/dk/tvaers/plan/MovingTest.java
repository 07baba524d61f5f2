package dk.tvaers.plan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.StatusWanted;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moving a date: what it shows before, does as a whole, and tells afterwards. */
@Tag("database")
class MovingTest {

    private final Moving moving = Portal.bean(Moving.class);
    private final Baselines baselines = Portal.bean(Baselines.class);
    private final Planned planned = new Planned();
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final MilestoneId switchedOff = planned.milestone(planned.ky, "KMD Aktiv slukkes", null);
    private final WaveId first = planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);

    /** Issue 4: SAPA's wave 1 from 01-04-2017 to 01-07-2017. */
    @Test
    void sapasFirstWaveTakesEveryDependentDateOfEveryMunicipalityAlongAndKeepsTheBasisPlan() throws Exception {
        planned.plan(goLive, planned.sapaGlostrup, LocalDate.of(2017, 4, 10));
        planned.plan(goLive, planned.sapaAlbertslund, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaTaastrup, LocalDate.of(2017, 6, 1));
        planned.plan(switchedOff, planned.kyGlostrup, LocalDate.of(2017, 6, 1));
        planned.depend(switchedOff, goLive, 30);
        BaselineId before = planned.asCoordinator(() -> baselines.take(planned.programme, "Maj 2016", null));
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), GLOSTRUP.value(), null);
        Visitor other = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), "169", null);

        Move move = new Move(goLive, first, null, Planned.JULY, "Leverandøren er forsinket");
        MovePreview preview = planned.asCoordinator(() -> moving.preview(move));

        assertThat(preview.before()).isEqualTo(Planned.WAVE_1);
        assertThat(preview.days()).isEqualTo(91);
        assertThat(preview.moved())
                .extracting(MovedDate::municipalityName, MovedDate::milestoneName, MovedDate::after, MovedDate::days)
                .containsExactlyInAnyOrder(
                        tuple("Glostrup", "Idriftsættelse", LocalDate.of(2017, 7, 10), 91L),
                        tuple("Glostrup", "KMD Aktiv slukkes", LocalDate.of(2017, 8, 9), 69L),
                        tuple("Albertslund", "Idriftsættelse", Planned.JULY, 91L));
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(LocalDate.of(2017, 4, 10));

        planned.asCoordinator(() -> moving.move(move, preview.stamp()));

        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(LocalDate.of(2017, 7, 10));
        assertThat(planned.plannedOn(switchedOff, planned.kyGlostrup)).isEqualTo(LocalDate.of(2017, 8, 9));
        assertThat(planned.plannedOn(goLive, planned.sapaTaastrup)).isEqualTo(LocalDate.of(2017, 6, 1));
        assertThat(planned.asCoordinator(() -> baselines.compare(before, null, true)))
                .extracting(Difference::municipalityName, Difference::plannedBefore, Difference::slip)
                .containsExactlyInAnyOrder(
                        tuple("Glostrup", LocalDate.of(2017, 4, 10), 91),
                        tuple("Glostrup", LocalDate.of(2017, 6, 1), 69),
                        tuple("Albertslund", Planned.WAVE_1, 91));
        assertThat(planned.asCoordinator(() -> moving.moves(goLive)))
                .extracting(MoveItem::waveName, MoveItem::afterOn, MoveItem::reason, MoveItem::dates)
                .containsExactly(tuple("Bølge 1", Planned.JULY, "Leverandøren er forsinket", 3L));
        Due.run();
        assertThat(Postbox.of(leader.email())).hasSize(1);
        assertThat(String.valueOf(Postbox.of(leader.email()).getFirst().getContent()))
                .contains("SAPA, Idriftsættelse, Bølge 1", "10-07-2017", "09-08-2017", "Leverandøren er forsinket");
        assertThat(Postbox.of(other.email())).isEmpty();
        assertThat(leader.call(
                                "GET",
                                "/api/v1/collaborations/" + planned.fresh.ref().slug() + "/messages",
                                null)
                        .body())
                .contains("01-04-2017", "01-07-2017");
    }

    @Test
    void whatMovedSinceItWasShownIsNotMovedUnseen() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        Move move = new Move(goLive, first, null, Planned.JULY, null);
        long seen = planned.asCoordinator(() -> moving.preview(move)).stamp();
        planned.plan(goLive, planned.sapaAlbertslund, Planned.WAVE_1);
        assertThatThrownBy(() -> planned.asCoordinator(() -> moving.move(move, seen)))
                .isInstanceOf(Conflict.class);
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.WAVE_1);
        assertThat(planned.asCoordinator(() -> moving.moves(goLive))).isEmpty();
    }

    @Test
    void whatIsReachedStaysWhereItIs() {
        planned.set(goLive, planned.sapaGlostrup, Planned.WAVE_1, Planned.WAVE_1);
        assertThat(planned.asCoordinator(() -> moving.preview(new Move(goLive, first, null, Planned.JULY, null)))
                        .moved())
                .isEmpty();
        assertThatThrownBy(() -> planned.asCoordinator(
                        () -> moving.preview(new Move(goLive, null, planned.sapaGlostrup, Planned.JULY, null))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("plan.rule.reached"));
    }

    @Test
    void aDateOutsideTheProgrammeOrBeforeWhatItComesAfterIsRefusedWithItsReason() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.plan(switchedOff, planned.kyGlostrup, LocalDate.of(2017, 6, 1));
        planned.depend(switchedOff, goLive, 30);
        refused(new Move(goLive, first, null, LocalDate.of(2019, 1, 1), null), "to", "plan.after-programme");
        refused(new Move(goLive, first, null, LocalDate.of(2018, 12, 20), null), "to", "plan.pushed-outside");
        refused(new Move(goLive, first, null, Planned.WAVE_1, null), "to", "plan.same-date");
        refused(
                new Move(switchedOff, null, planned.kyGlostrup, LocalDate.of(2017, 4, 30), null),
                "to",
                "plan.before-others");
    }

    @Test
    void aMunicipalityMovesItsOwnDatesAndNobodyElses() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaAlbertslund, Planned.WAVE_1);
        planned.plan(switchedOff, planned.kyGlostrup, Planned.WAVE_1.plusDays(30));
        planned.depend(switchedOff, goLive, 30);
        Move own = new Move(goLive, null, planned.sapaGlostrup, Planned.WAVE_2, null);
        Move wave = new Move(goLive, first, null, Planned.JULY, null);
        assertThatThrownBy(() -> leader(() -> moving.preview(wave))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> leader(
                        () -> moving.preview(new Move(goLive, null, planned.sapaAlbertslund, Planned.WAVE_2, null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> planned.fresh.as(Role.PROJECT_LEADER, GLOSTRUP, planned.sapa, () -> moving.preview(own)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("plan.rule.others-move"));
        leader(() -> moving.move(own, moving.preview(own).stamp()));
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.WAVE_2);
        assertThat(planned.plannedOn(switchedOff, planned.kyGlostrup)).isEqualTo(Planned.WAVE_2.plusDays(30));
        assertThat(planned.plannedOn(goLive, planned.sapaAlbertslund)).isEqualTo(Planned.WAVE_1);
    }

    @Test
    void whereItBitesANewStatusIsAskedForUntilOneIsReported() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaTaastrup, LocalDate.of(2017, 6, 1));
        Move move = new Move(goLive, first, null, Planned.JULY, null);
        planned.asCoordinator(() -> moving.move(move, moving.preview(move).stamp()));
        StatusWanted wanted = Portal.bean(MovesAskForStatus.class);
        assertThat(planned.asCoordinator(() ->
                                wanted.of(List.of(planned.sapaGlostrup, planned.sapaTaastrup, planned.kyGlostrup)))
                        .keySet())
                .containsExactly(planned.sapaGlostrup);
        String month = "/api/v1/collaborations/" + planned.fresh.ref().slug() + "/municipalities/161/month";
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), "161", null);
        assertThat(leader.call("GET", month, null).body()).contains("plan.status-wanted");
    }

    private <T> T leader(Callable<T> call) {
        return planned.fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, call);
    }

    private void refused(Move move, String field, String reason) {
        assertThatThrownBy(() -> planned.asCoordinator(() -> moving.preview(move)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.problems().getFirst().field()).isEqualTo(field);
                    assertThat(invalid.problems().getFirst().reason()).isEqualTo(reason);
                });
    }
}
