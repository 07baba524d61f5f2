package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import dk.tvaers.programme.Participation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FreshnessTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Property
    void silentFrom30DaysAfterTheLastReport(@ForAll @IntRange(min = 0, max = 400) int days) {
        Instant reported =
                TODAY.minusDays(days).atTime(23, 59).atZone(Now.COPENHAGEN).toInstant();

        assertThat(Freshness.silentDays(Participation.IN_PROGRESS, LONG_AGO, reported, TODAY))
                .isEqualTo(days >= 30 ? days : null);
    }

    @Property
    void silentFrom30DaysAfterJoiningWhenNeverReported(@ForAll @IntRange(min = -10, max = 400) int days) {
        assertThat(Freshness.silentDays(Participation.IN_PROGRESS, TODAY.minusDays(days), null, TODAY))
                .isEqualTo(days >= 30 ? days : null);
    }

    @Property
    void onlyThoseInProgressAreSilentOrOverdue(@ForAll Participation participation) {
        boolean inProgress = participation == Participation.IN_PROGRESS;

        assertThat(Freshness.silentDays(participation, LONG_AGO, null, TODAY) != null)
                .isEqualTo(inProgress);
        assertThat(Freshness.isOverdue(participation, LONG_AGO, null, TODAY)).isEqualTo(inProgress);
    }

    @Property
    void overdueFromTheDayAfter(@ForAll @IntRange(min = -3, max = 3) int days) {
        LocalDate date = TODAY.minusDays(days);

        assertThat(Freshness.isOverdue(Participation.IN_PROGRESS, date, null, TODAY))
                .isEqualTo(days > 0);
        assertThat(Freshness.isOverdue(Participation.IN_PROGRESS, null, date, TODAY))
                .isEqualTo(days > 0);
    }

    @Example
    void theDayOfAReportIsCopenhagens() {
        Instant halfPastMidnightOnFirstMarch = Instant.parse("2016-02-29T23:30:00Z");
        Instant halfAnHourBefore = Instant.parse("2016-02-29T22:30:00Z");

        assertThat(Freshness.silentDays(Participation.IN_PROGRESS, LONG_AGO, halfPastMidnightOnFirstMarch, TODAY))
                .isEqualTo(30);
        assertThat(Freshness.silentDays(Participation.IN_PROGRESS, LONG_AGO, halfAnHourBefore, TODAY))
                .isEqualTo(31);
    }

    @Example
    void theMonthOfAReportIsCopenhagens() {
        Instant halfPastMidnightOnFirstJuly = Instant.parse("2016-06-30T22:30:00Z");

        assertThat(Freshness.isSubmittedIn(YearMonth.of(2016, 7), halfPastMidnightOnFirstJuly))
                .isTrue();
        assertThat(Freshness.isSubmittedIn(YearMonth.of(2016, 6), halfPastMidnightOnFirstJuly))
                .isFalse();
        assertThat(Freshness.isSubmittedIn(YearMonth.of(2016, 6), Instant.parse("2016-06-30T21:59:59.999999Z")))
                .isTrue();
        assertThat(Freshness.isSubmittedIn(YearMonth.of(2015, 7), halfPastMidnightOnFirstJuly))
                .isFalse();
        assertThat(Freshness.isSubmittedIn(YearMonth.of(2016, 7), null)).isFalse();
    }
}
