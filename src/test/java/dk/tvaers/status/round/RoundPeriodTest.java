package dk.tvaers.status.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.status.Deadlines;
import dk.tvaers.status.Month;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
import dk.tvaers.status.Reminding;
import dk.tvaers.status.Report;
import dk.tvaers.status.Silence;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A round from 29 March to 4 April: what Min kommune, the overview and Ryk ask for while it is open. */
@Tag("database")
class RoundPeriodTest {

    private static final LocalDate OPENED = LocalDate.of(2016, 3, 29);

    private final RoundScene scene = new RoundScene();

    @BeforeEach
    void chooseARhythm() {
        at(LocalDate.of(2016, 3, 1), () -> done(() -> scene.rhythms.choose(new Rhythm(24, List.of(), 4, Set.of()), 0)));
    }

    @Test
    void whileARoundIsOpenItAndNotTheCalendarMonthIsWhatCounts() {
        at(LocalDate.of(2016, 3, 10), () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 10));
        assertThat(month(LocalDate.of(2016, 3, 10)).submitted()).isEqualTo(1);
        scene.day(OPENED);
        assertThat(month(OPENED).submitted()).isZero();
        assertThat(month(OPENED).roundClosesOn()).isEqualTo(LocalDate.of(2016, 4, 4));
        assertThat(missing(OPENED)).contains(RoundScene.GLOSTRUP);

        at(OPENED, () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 20));
        at(OPENED, () -> scene.submit(scene.glostrupToo, RoundScene.GLOSTRUP, 20));
        LocalDate nextMonth = LocalDate.of(2016, 4, 2);
        assertThat(month(nextMonth).month()).isEqualTo("2016-03");
        assertThat(month(nextMonth).submitted()).isEqualTo(2);
        assertThat(overview(nextMonth).totals().submitted()).isEqualTo(2);
        assertThat(overview(nextMonth).month()).isEqualTo("2016-03");
        assertThat(missing(nextMonth)).doesNotContain(RoundScene.GLOSTRUP).contains(RoundScene.ALBERTSLUND);

        scene.day(LocalDate.of(2016, 4, 5));
        assertThat(month(LocalDate.of(2016, 4, 5)).month()).isEqualTo("2016-04");
        assertThat(month(LocalDate.of(2016, 4, 5)).submitted()).isZero();
    }

    @Test
    void aReturnedReportIsMissingAgainAndItsRowSaysWhyUntilTheNextReport() {
        scene.day(OPENED);
        RoundId id = at(
                OPENED,
                () -> scene.asCoordinator(
                        () -> scene.rounds.open().orElseThrow().id()));
        Report report = at(OPENED, () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 20));
        at(OPENED.plusDays(1), () -> done(() -> scene.rounds.giveBack(id, report.id(), "Skriv, hvad der er lovet.")));

        LocalDate after = OPENED.plusDays(2);
        MonthData.Row row = row(after);
        assertThat(row.submittedThisMonth()).isFalse();
        assertThat(row.wanted())
                .isEqualTo(new MonthData.Wanted(OPENED.plusDays(1), "round.wanted", "Skriv, hvad der er lovet."));
        assertThat(overview(after).totals().submitted()).isZero();
        assertThat(missing(after)).contains(RoundScene.GLOSTRUP);

        at(after, () -> scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 30));
        assertThat(row(after).wanted()).isNull();
        assertThat(row(after).submittedThisMonth()).isTrue();
    }

    @Test
    void aMunicipalitysCalendarHasTheLastDayAndTheRoundsToComeAndADateThatMovedIsTheSame() {
        String before = calendar(LocalDate.of(2016, 3, 10));
        assertThat(before).contains("Statusrunden for marts 2016", "DTSTART;VALUE=DATE:20160404");
        scene.day(OPENED);
        at(
                OPENED,
                () -> done(() -> scene.rounds.moveClosing(
                        scene.rounds.open().orElseThrow().id(), LocalDate.of(2016, 4, 6), 1)));
        String after = calendar(OPENED);
        assertThat(after).contains("DTSTART;VALUE=DATE:20160406").doesNotContain("DTSTART;VALUE=DATE:20160404");
        assertThat(uid(after, "20160406")).isEqualTo(uid(before, "20160404"));
    }

    private static String uid(String calendar, String date) {
        return List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("DTSTART;VALUE=DATE:" + date))
                .flatMap(event -> event.lines().filter(line -> line.startsWith("UID")))
                .findFirst()
                .orElseThrow();
    }

    private String calendar(LocalDate day) {
        return at(
                day,
                () -> scene.asCoordinator(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Portal.bean(Deadlines.class)
                            .of(RoundScene.GLOSTRUP, Locale.of("da"))
                            .writeTo(out);
                    return out.toString(StandardCharsets.UTF_8);
                }));
    }

    private MonthData month(LocalDate day) {
        return at(
                day,
                () -> scene.asLeader(
                        RoundScene.GLOSTRUP, () -> Portal.bean(Month.class).month(RoundScene.GLOSTRUP)));
    }

    private MonthData.Row row(LocalDate day) {
        return month(day).rows().stream()
                .filter(row -> row.localProject().equals(scene.glostrup))
                .findFirst()
                .orElseThrow();
    }

    private OverviewData overview(LocalDate day) {
        return at(
                day, () -> scene.asCoordinator(() -> Portal.bean(Overview.class).overview(OverviewFilter.ALL)));
    }

    private List<MunicipalityCode> missing(LocalDate day) {
        return at(
                        day,
                        () -> scene.asCoordinator(
                                () -> Portal.bean(Reminding.class).silences()))
                .stream()
                .map(Silence::municipality)
                .toList();
    }

    private boolean done(Runnable act) {
        return scene.asCoordinator(() -> {
            act.run();
            return true;
        });
    }

    private static <T> T at(LocalDate day, Callable<T> call) {
        return RoundScene.at(day, LocalTime.NOON, call);
    }
}
