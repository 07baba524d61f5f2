package dk.tvaers.status.round;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Report;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Report rounds on the database, in March 2016 and the year around it. */
@Tag("database")
class RoundsTest {

    private static final LocalTime NOON = LocalTime.NOON;

    private final RoundScene scene = new RoundScene();
    private final Rounds rounds = scene.rounds;

    @Test
    void aWholeRoundOpensRemindsWhoIsMissingAndClosesWithWhatStands() {
        choose(new Rhythm(1, List.of(8, 14), 15, Set.of(Month.JULY)));
        scene.day(march(1));
        RoundId id = open(march(1));
        assertThat(scene.mails("round-opened", RoundScene.GLOSTRUP)).isEqualTo(1);
        assertThat(states(id, march(1))).containsOnly(RoundState.NOT_STARTED);

        at(march(3), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        assertThat(state(id, march(3), RoundScene.GLOSTRUP)).isEqualTo(RoundState.DRAFT);
        at(march(3), () -> scene.submit(scene.glostrupToo, RoundScene.GLOSTRUP, 50));
        assertThat(state(id, march(3), RoundScene.GLOSTRUP)).isEqualTo(RoundState.SUBMITTED);

        scene.days(march(2), march(8));
        scene.day(march(8));
        assertThat(scene.mails("round-reminder", RoundScene.GLOSTRUP)).isZero();
        assertThat(scene.mails("round-reminder", RoundScene.ALBERTSLUND)).isEqualTo(1);

        Report albertslund = at(march(9), () -> scene.submit(scene.albertslund, RoundScene.ALBERTSLUND, 10));
        at(march(10), () -> done(() -> rounds.giveBack(id, albertslund.id(), "Skriv, hvad leverandøren har lovet.")));
        assertThat(state(id, march(10), RoundScene.ALBERTSLUND)).isEqualTo(RoundState.RETURNED);
        assertThat(scene.mails("round-returned", RoundScene.ALBERTSLUND)).isEqualTo(1);
        at(march(11), () -> scene.submit(scene.albertslund, RoundScene.ALBERTSLUND, 20));
        assertThat(state(id, march(11), RoundScene.ALBERTSLUND)).isEqualTo(RoundState.SUBMITTED);

        scene.days(march(9), march(16));
        assertThat(scene.mails("round-reminder", RoundScene.ALBERTSLUND)).isEqualTo(1);
        assertThat(scene.mails("round-reminder", RoundScene.HOEJE_TAASTRUP)).isEqualTo(2);
        RoundSheet closed = sheet(id, march(16));
        assertThat(closed.round().isOpen()).isFalse();
        assertThat(closed.round().expected()).isEqualTo(4);
        assertThat(closed.round().accepted()).isEqualTo(3);
        assertThat(state(id, march(16), RoundScene.GLOSTRUP)).isEqualTo(RoundState.ACCEPTED);
        assertThat(state(id, march(16), RoundScene.HOEJE_TAASTRUP)).isEqualTo(RoundState.NOT_STARTED);
    }

    @Test
    void overAYearEachMonthButJulyHasOneRoundAndNobodyIsRemindedTwice() {
        choose(new Rhythm(24, List.of(26, 28), 2, Set.of(Month.JULY)));
        scene.days(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 5));

        List<RoundItem> all = at(LocalDate.of(2017, 1, 5), () -> scene.asCoordinator(rounds::list));
        assertThat(all).extracting(RoundItem::yearMonth).doesNotHaveDuplicates().doesNotContain(YearMonth.of(2016, 7));
        assertThat(all).filteredOn(round -> round.month().getYear() == 2016).hasSize(11);
        assertThat(all).allMatch(round -> !round.isOpen());
        // that of December was opened in the middle, when the portal was there
        for (RoundItem round : all.subList(0, 11)) {
            assertThat(Now.date(round.openedAt())).isEqualTo(round.opensOn());
            assertThat(Now.date(requireNonNull(round.closedAt())))
                    .isEqualTo(round.closesOn().plusDays(1));
        }
        long days = scene.fresh.count(
                "select count(*) from round_reminder where municipality_code = '161' and collaboration_id = ?");
        assertThat(scene.mails("round-reminder", RoundScene.GLOSTRUP)).isEqualTo(days);
        assertThat(Sql.strings("select count(*) from round_reminder where collaboration_id = "
                        + scene.fresh.ref().id().value()
                        + " group by round_id, municipality_code, date(reminded_at) having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void aClosedRoundIsServedAsItWasWhateverHappensAfterwards() {
        RoundId id = march();
        at(march(3), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        scene.day(march(16));
        RoundSheet closed = sheet(id, march(16));

        Report late = at(march(17), () -> scene.submit(scene.glostrupToo, RoundScene.GLOSTRUP, 99));
        Report again = at(march(17), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 98));
        at(
                march(18),
                () -> scene.asLeader(
                        RoundScene.GLOSTRUP, () -> scene.reports.supersede(again.id(), RoundScene.green(97))));
        Fresh.sql(
                "update project set short_name = 'Et andet navn' where collaboration_id = ?",
                scene.fresh.ref().id().value());
        Fresh.sql(
                "update local_project set participation = 'STOPPED' where collaboration_id = ?",
                scene.fresh.ref().id().value());
        scene.day(march(19));

        assertThat(sheet(id, march(20))).isEqualTo(closed);
        assertThat(sheet(id, LocalDate.of(2020, 1, 1))).isEqualTo(closed);
        refusedRule("round.rule.closed", () -> at(march(17), () -> done(() -> rounds.giveBack(id, late.id(), "Ret"))));
        refusedRule("round.rule.closed", () -> at(march(17), () -> done(() -> rounds.moveClosing(id, march(29), 0))));
    }

    @Test
    void theDatabaseRefusesEveryChangeOfAClosedRound() throws SQLException {
        march();
        at(march(3), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        scene.day(march(16));
        for (String table : List.of(
                "report_round", "round_closing", "round_line", "round_return", "round_late", "round_reminder")) {
            for (String act : List.of("delete from " + table, "update " + table + " set collaboration_id = 1")) {
                try (Connection connection = Sql.asRunning();
                        Statement attempt = connection.createStatement()) {
                    assertThatThrownBy(() -> attempt.executeUpdate(act))
                            .as(act)
                            .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                                    .isEqualTo(1142));
                }
            }
        }
    }

    @Test
    void aReportAfterTheClosingIsLateUnlessOneStoodOrTheNextRoundIsOpen() {
        march();
        at(march(3), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        scene.day(march(16));
        at(march(17), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 45));
        assertThat(late()).isZero();
        Report late = at(march(17), () -> scene.submit(scene.albertslund, RoundScene.ALBERTSLUND, 10));
        assertThat(late()).isEqualTo(1);
        assertThat(scene.fresh.count("select report_id from round_late where collaboration_id = ?"))
                .isEqualTo(late.id().value());
        scene.day(LocalDate.of(2016, 4, 1));
        at(LocalDate.of(2016, 4, 2), () -> scene.submit(scene.hoejeTaastrup, RoundScene.HOEJE_TAASTRUP, 10));
        assertThat(late()).isEqualTo(1);
    }

    @Test
    void aSecondOpenRoundAndASecondRoundOfAMonthAreRefused() {
        march();
        refusedRule(
                "round.rule.open-already",
                () -> at(march(2), () -> scene.asCoordinator(() -> rounds.openNow(march(10)))));
        scene.day(march(16));
        refusedRule(
                "round.rule.month-held",
                () -> at(march(16), () -> scene.asCoordinator(() -> rounds.openNow(march(18)))));
    }

    @Test
    void aReportForAMunicipalityThatIsNoMemberIsRefused() {
        march();
        Fresh.sql(
                "update membership set left_on = '2016-03-04' where municipality_code = '161' and collaboration_id = ?",
                scene.fresh.ref().id().value());
        at(march(4), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        refusedRule(
                "round.rule.no-member",
                () -> at(march(5), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 41)));
        refusedRule(
                "round.rule.no-member",
                () -> at(
                        march(5),
                        () -> scene.asCoordinator(
                                () -> scene.reports.submit(scene.glostrup, RoundScene.green(41), null))));
    }

    @Test
    void onlyWhatStandsInTheOpenRoundIsReturnedAndOnlyOnce() {
        Report before = at(LocalDate.of(2016, 2, 20), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        RoundId id = march();
        refusedRule(
                "round.rule.not-in-round",
                () -> at(march(2), () -> done(() -> rounds.giveBack(id, before.id(), "Ret"))));
        Report report = at(march(2), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 41));
        assertThatThrownBy(() -> at(march(2), () -> done(() -> rounds.giveBack(id, report.id(), " "))))
                .isInstanceOf(Invalid.class);
        at(march(2), () -> done(() -> rounds.giveBack(id, report.id(), "Ret")));
        refusedRule(
                "round.rule.returned-already",
                () -> at(march(2), () -> done(() -> rounds.giveBack(id, report.id(), "Ret"))));
    }

    @Test
    void theLastDayOfAnOpenRoundIsMovedToAWorkingDay() {
        RoundId id = march();
        assertThatThrownBy(() -> at(march(2), () -> done(() -> rounds.moveClosing(id, march(25), 1))))
                .as("Good Friday")
                .isInstanceOf(Invalid.class);
        at(march(2), () -> done(() -> rounds.moveClosing(id, march(18), 1)));
        assertThatThrownBy(() -> at(march(2), () -> done(() -> rounds.moveClosing(id, march(17), 1))))
                .isInstanceOf(Conflict.class);
        scene.day(march(16));
        assertThat(sheet(id, march(16)).round().isOpen()).isTrue();
        scene.day(march(19));
        assertThat(sheet(id, march(19)).round().isOpen()).isFalse();
    }

    @Test
    void aSkippedMonthHasNoRoundUntilItIsTakenBackIn() {
        choose(Rhythm.PROPOSED);
        at(march(1), () -> done(() -> scene.rhythms.skip(YearMonth.of(2016, 3))));
        scene.day(march(1));
        assertThat(at(march(1), () -> scene.asCoordinator(rounds::list))).isEmpty();
        at(march(2), () -> done(() -> scene.rhythms.unskip(YearMonth.of(2016, 3))));
        scene.day(march(3));
        assertThat(at(march(3), () -> scene.asCoordinator(rounds::list))).hasSize(1);
        refusedRule(
                "round.rule.month-held",
                () -> at(march(3), () -> done(() -> scene.rhythms.skip(YearMonth.of(2016, 3)))));
        refusedRule(
                "round.rule.month-over",
                () -> at(march(3), () -> done(() -> scene.rhythms.skip(YearMonth.of(2016, 2)))));
    }

    @Test
    void whatTheCoordinatorReportsCountsAndIsMarked() {
        RoundId id = march();
        at(
                march(2),
                () -> scene.asCoordinator(() -> scene.reports.submit(scene.albertslund, RoundScene.green(5), null)));
        assertThat(municipality(id, march(2), RoundScene.ALBERTSLUND).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.onBehalf()).isTrue();
                    assertThat(report.state()).isEqualTo(RoundState.SUBMITTED);
                });
    }

    @Test
    void whoWasRemindedByHandTodayIsNotWrittenToOnceMore() {
        march();
        Fresh.sql(
                "insert into status_reminder (collaboration_id, id, municipality_code, reminded_on, turn, reminded_at,"
                        + " reminded_by) values (?, ?, '161', '2016-03-08', 1, '2016-03-08 05:00:00', ?)",
                scene.fresh.ref().id().value(),
                Id.next(),
                scene.coordinator.value());
        scene.days(march(2), march(9));
        assertThat(scene.mails("round-reminder", RoundScene.GLOSTRUP)).isZero();
        assertThat(scene.mails("round-reminder", RoundScene.ALBERTSLUND)).isEqualTo(1);
    }

    @Test
    void theTrendIsReadFromWhatWasKept() {
        march();
        at(march(3), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40));
        scene.day(march(16));
        scene.day(LocalDate.of(2016, 4, 1));
        scene.day(LocalDate.of(2016, 4, 30));
        RoundTrend trend = at(
                march(30),
                () -> scene.asCoordinator(
                        () -> Portal.bean(RoundTrends.class).over(Dimension.OVERALL, RoundScene.GLOSTRUP, scene.one)));
        assertThat(trend.months()).containsExactly("2016-03", "2016-04");
        assertThat(trend.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(RoundTrend.Cell::state)
                .containsExactly(RoundState.ACCEPTED, RoundState.NOT_STARTED));
    }

    @Test
    void onlyTheCoordinatorConductsRounds() {
        RoundId id = march();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> rounds.openNow(march(10)),
                () -> rounds.moveClosing(id, march(18), 1),
                () -> scene.rhythms.skip(YearMonth.of(2016, 5)),
                () -> scene.rhythms.choose(Rhythm.PROPOSED, 1))) {
            assertThatThrownBy(() -> at(
                            march(2),
                            () -> scene.asLeader(RoundScene.GLOSTRUP, () -> {
                                try {
                                    act.call();
                                    return true;
                                } catch (RuntimeException e) {
                                    throw e;
                                } catch (Throwable e) {
                                    throw new IllegalStateException(e);
                                }
                            })))
                    .isInstanceOf(Forbidden.class);
        }
    }

    /** The round of March 2016, which opens on the 1st and closes on the 15th. */
    private RoundId march() {
        choose(new Rhythm(1, List.of(8, 14), 15, Set.of(Month.JULY)));
        scene.day(march(1));
        return open(march(1));
    }

    private void choose(Rhythm rhythm) {
        at(LocalDate.of(2015, 12, 31), () -> done(() -> scene.rhythms.choose(rhythm, 0)));
    }

    private RoundId open(LocalDate day) {
        return at(
                day, () -> scene.asCoordinator(() -> rounds.open().orElseThrow().id()));
    }

    private RoundSheet sheet(RoundId id, LocalDate day) {
        return at(day, () -> scene.asCoordinator(() -> rounds.get(id)));
    }

    private List<RoundState> states(RoundId id, LocalDate day) {
        return sheet(id, day).municipalities().stream()
                .map(MunicipalityRound::state)
                .toList();
    }

    private RoundState state(RoundId id, LocalDate day, MunicipalityCode code) {
        return municipality(id, day, code).state();
    }

    private MunicipalityRound municipality(RoundId id, LocalDate day, MunicipalityCode code) {
        return sheet(id, day).municipalities().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long late() {
        return scene.fresh.count("select count(*) from round_late where collaboration_id = ?");
    }

    private boolean done(Runnable act) {
        return scene.asCoordinator(() -> {
            act.run();
            return true;
        });
    }

    private static <T> T at(LocalDate day, Callable<T> call) {
        return RoundScene.at(day, NOON, call);
    }

    private static void refusedRule(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2016, 3, day);
    }
}
