package dk.tvaers.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);
    private static final DanishHolidays HOLIDAYS = new DanishHolidays();

    @Property(tries = 300)
    void aMovedDayIsWorkedAndNothingWorkedWasPassedOver(
            @ForAll @NotEmpty Set<DayOfWeek> days, @ForAll @IntRange(max = 8000) int offset) {
        WorkingDays worked = new WorkingDays(days, HOLIDAYS);
        LocalDate date = EPOCH.plusDays(offset);
        LocalDate moved = worked.onOrAfter(date);
        assertThat(worked.contains(moved)).isTrue();
        assertThat(date.datesUntil(moved)).noneMatch(worked::contains);
        assertThat(worked.onOrAfter(moved)).isEqualTo(moved);
        assertThat(worked.onOrAfter(date.plusDays(1))).isAfterOrEqualTo(moved);
    }

    @ParameterizedTest(name = "{0} is moved to {1}")
    @CsvSource({
        "2016-03-24, 2016-03-29", // Maundy Thursday to the Tuesday after Easter
        "2016-04-22, 2016-04-25", // store bededag
        "2023-05-05, 2023-05-08", // the last store bededag
        "2024-04-26, 2024-04-26", // no longer one
        "2016-05-05, 2016-05-06", // Ascension Day
        "2016-05-15, 2016-05-17", // Whitsun
        "2015-12-25, 2015-12-28", // Christmas
        "2016-01-01, 2016-01-04", // New Year's Day, a Friday
        "2016-02-01, 2016-02-01"
    })
    void danishHolidaysAreNotWorked(LocalDate date, LocalDate moved) {
        Set<DayOfWeek> weekdays =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(new WorkingDays(weekdays, HOLIDAYS).onOrAfter(date)).isEqualTo(moved);
    }

    @ParameterizedTest(name = "{1} worked days after {0} is {2}")
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-23, 10, 2026-12-07",
        "2026-03-27, 10, 2026-04-15", // over Easter
        "2026-12-23, 2, 2026-12-28" // over Christmas
    })
    void theLastOfSomeWorkedDaysAfterADate(LocalDate date, int count, LocalDate last) {
        Set<DayOfWeek> weekdays =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(new WorkingDays(weekdays, HOLIDAYS).after(date, count)).isEqualTo(last);
    }

    @Test
    void aWeekWithoutAWorkingDayIsNoWeek() {
        assertThatThrownBy(() -> new WorkingDays(Set.of(), HOLIDAYS)).isInstanceOf(IllegalArgumentException.class);
    }
}
