package dk.tvaers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the day and the hour of the first start. */
class MonthsTest {

    private static final LocalTime TIME = LocalTime.of(9, 40);

    @Property
    void reportsLieInThePastAndNoneIsThirteenMonthsOld(
            @ForAll @IntRange(max = 8_760) int hours,
            @ForAll @IntRange(max = 11) int index,
            @ForAll Habit habit,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        Months months = start(hours);
        Instant at = months.reportedAt(index, habit, day, TIME);
        assertThat(at).isBefore(months.start()).isAfter(months.setUp());
        assertThat(Now.date(at)).isAfter(months.today().minusMonths(13));
    }

    @Property
    void eachMonthHasOneReportAndTheyFollowEachOther(
            @ForAll @IntRange(max = 8_760) int hours,
            @ForAll Habit habit,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        Months months = start(hours);
        for (int i = 1; i < Months.COUNT; i++) {
            YearMonth before = YearMonth.from(Now.date(months.reportedAt(i - 1, habit, day, TIME)));
            YearMonth after = YearMonth.from(Now.date(months.reportedAt(i, habit, day, TIME)));
            assertThat(after).isEqualTo(before.plusMonths(1));
        }
    }

    @Property
    void earlyOnesHaveReportedThisMonthAndThoseBehindHaveNot(
            @ForAll @IntRange(max = 8_760) int hours, @ForAll @IntRange(min = 1, max = 10) int day) {
        Months months = start(hours);
        YearMonth now = YearMonth.from(months.today());
        assertThat(YearMonth.from(Now.date(months.reportedAt(11, Habit.EARLY, day, TIME))))
                .isEqualTo(now);
        assertThat(YearMonth.from(Now.date(months.reportedAt(11, Habit.BEHIND, 28, TIME))))
                .isEqualTo(now.minusMonths(1));
    }

    @Property
    void thoseWhoReportLateAreNeverSilentForAMonth(@ForAll @IntRange(max = 8_760) int hours) {
        Months months = start(hours);
        Instant last = months.reportedAt(11, Habit.LATE, 28, TIME);
        assertThat(Duration.between(last, months.start()).toDays()).isLessThan(30);
    }

    private static Months start(int hours) {
        return new Months(Instant.parse("2026-01-01T00:00:10Z").plus(Duration.ofHours(hours)));
    }
}
