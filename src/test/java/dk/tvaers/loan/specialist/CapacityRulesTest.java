package dk.tvaers.loan.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CapacityRulesTest {

    private static final Week WEEK = new Week(Lendable.MONDAY);

    @Test
    void theHoursSetLastHold() {
        NavigableMap<Week, BigDecimal> hours =
                new TreeMap<>(Map.of(WEEK, new BigDecimal("20"), WEEK.plus(2), new BigDecimal("10")));
        assertThat(available(WEEK.plus(-1), hours)).isEqualByComparingTo("0");
        assertThat(available(WEEK.plus(1), hours)).isEqualByComparingTo("20");
        assertThat(available(WEEK.plus(9), hours)).isEqualByComparingTo("10");
    }

    @Test
    void eachWorkingDayAwayTakesAFifth() {
        NavigableMap<Week, BigDecimal> hours = new TreeMap<>(Map.of(WEEK, new BigDecimal("18.50")));
        Period thursdayToMonday =
                new Period(WEEK.monday().plusDays(3), WEEK.monday().plusDays(7));
        assertThat(CapacityRules.available(WEEK, day -> true, hours, List.of(thursdayToMonday)))
                .isEqualByComparingTo("11.10");
        assertThat(CapacityRules.available(WEEK.plus(1), day -> true, hours, List.of(thursdayToMonday)))
                .isEqualByComparingTo("14.80");
        assertThat(CapacityRules.available(WEEK, WEEK.monday().plusDays(1)::isAfter, hours, List.of()))
                .isEqualByComparingTo("3.70");
    }

    @Test
    void moreThanThereIsIsDoubleBookedBeforeItIsAgreed() {
        Capacity full = new Capacity(WEEK, new BigDecimal("20.00"), new BigDecimal("12"), new BigDecimal("8"));
        assertThat(full.isDoubleBooked()).isFalse();
        assertThat(full.free()).isEqualByComparingTo("0");
        Capacity red = new Capacity(WEEK, new BigDecimal("20.00"), new BigDecimal("12"), new BigDecimal("8.25"));
        assertThat(red.isDoubleBooked()).isTrue();
        assertThat(red.free()).isEqualByComparingTo("0");
        assertThat(red.booked()).isEqualByComparingTo("20.25");
    }

    @Property
    void aWeekIsReadFromItsOwnText(@ForAll @IntRange(max = 4000) int weeks) {
        Week week = WEEK.plus(weeks - 2000);
        assertThat(Week.parse(week.toString())).contains(week);
        assertThat(Week.of(week.monday().plusDays(6))).isEqualTo(week);
    }

    @Test
    void whatIsNoWeekIsNotRead() {
        assertThat(Week.parse("2026-W53")).contains(Week.of(LocalDate.of(2026, 12, 31)));
        assertThat(Week.parse("2025-W53")).isEmpty();
        assertThat(Week.parse("2026-W00")).isEmpty();
        assertThat(Week.parse("uge 7")).isEmpty();
    }

    private static BigDecimal available(Week week, NavigableMap<Week, BigDecimal> hours) {
        return CapacityRules.available(week, day -> true, hours, List.of());
    }
}
