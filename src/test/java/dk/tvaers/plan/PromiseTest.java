package dk.tvaers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What was promised when, read from the moves. */
class PromiseTest {

    private static final LocalDate APRIL = LocalDate.of(2017, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2017, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 15);
    private static final Instant FIRST_OF_MARCH = Instant.parse("2017-03-01T10:00:00Z");
    private static final Instant JANUARY = Instant.parse("2017-01-10T10:00:00Z");

    @Test
    void beforeAMoveItIsWhatTheMoveFoundAndAfterItWhatIsPlanned() {
        Promise promise = new Promise(JULY, null, List.of(new Promise.Before(APRIL, FIRST_OF_MARCH)), JANUARY);
        assertThat(promise.first()).isEqualTo(APRIL);
        assertThat(promise.at(LocalDate.of(2017, 2, 28), TODAY)).isEqualTo(APRIL);
        assertThat(promise.at(LocalDate.of(2017, 3, 1), TODAY)).isEqualTo(JULY);
    }

    @Test
    void nothingIsSaidOfTheTimeBeforeABasisPlanOrAMoveHadIt() {
        Promise kept = new Promise(JULY, null, List.of(), JANUARY);
        assertThat(kept.at(LocalDate.of(2017, 1, 9), TODAY)).isNull();
        assertThat(kept.at(LocalDate.of(2017, 1, 10), TODAY)).isEqualTo(JULY);
        Promise neither = new Promise(JULY, null, List.of(), null);
        assertThat(neither.at(TODAY.minusDays(1), TODAY)).isNull();
        assertThat(neither.at(TODAY, TODAY)).isEqualTo(JULY);
    }

    @Test
    void whatIsOverdueSlipsEveryDayUntilItIsReached() {
        Promise promise = new Promise(APRIL, null, List.of(), JANUARY);
        assertThat(promise.now(APRIL)).isEqualTo(APRIL);
        assertThat(promise.now(JULY)).isEqualTo(JULY);
        assertThat(promise.isOverdue(APRIL)).isFalse();
        assertThat(promise.isOverdue(JULY)).isTrue();
        Promise reached = new Promise(APRIL, APRIL.plusDays(3), List.of(), JANUARY);
        assertThat(reached.now(JULY)).isEqualTo(APRIL.plusDays(3));
        assertThat(reached.isOverdue(JULY)).isFalse();
    }

    @Test
    void aDateSlipsByMonthsBeforeItSlipsByQuarters() {
        LocalDate may = LocalDate.of(2017, 5, 31);
        assertThat(SlipPeriod.MONTH.isLater(may, APRIL)).isTrue();
        assertThat(SlipPeriod.QUARTER.isLater(may, APRIL)).isFalse();
        assertThat(SlipPeriod.QUARTER.isLater(JULY, LocalDate.of(2017, 6, 30))).isTrue();
        assertThat(SlipPeriod.MONTH.isLater(APRIL, JULY)).isFalse();
        assertThat(SlipPeriod.QUARTER.first(LocalDate.of(2018, 1, 1))).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    /** Day by day, the promise is the date that the last move up to then has left behind. */
    @Property
    void everyDateThatItEverHadIsFoundOnItsDay(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> gaps,
            @ForAll @IntRange(max = 500) int ask) {
        LocalDate begin = LocalDate.of(2017, 1, 1);
        LocalDate[] dates = new LocalDate[gaps.size() + 1];
        LocalDate[] from = new LocalDate[gaps.size() + 1];
        from[0] = begin;
        for (int i = 0; i < dates.length; i++) {
            dates[i] = LocalDate.of(2020, 1, 1).plusDays(i);
            from[i] = i == 0 ? begin : from[i - 1].plusDays(gaps.get(i - 1));
        }
        List<Promise.Before> moves = IntStream.range(1, dates.length)
                .mapToObj(i ->
                        new Promise.Before(dates[i - 1], from[i].atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .toList();
        Promise promise = new Promise(
                dates[dates.length - 1], null, moves, begin.atTime(12, 0).toInstant(ZoneOffset.UTC));
        LocalDate day = begin.plusDays(ask);
        int last = 0;
        for (int i = 0; i < from.length; i++) {
            last = from[i].isAfter(day) ? last : i;
        }
        assertThat(promise.at(day, begin.plusYears(3))).isEqualTo(dates[last]);
    }
}
