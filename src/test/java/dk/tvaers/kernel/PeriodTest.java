package dk.tvaers.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    @Property
    void twoPeriodsOverlapExactlyWhenTheyShareADay(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean share = START.datesUntil(START.plusDays(120)).anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Property
    void theFirstAndTheLastDayBelongToThePeriod(@ForAll("periods") Period period) {
        LocalDate last = period.to() == null ? LocalDate.of(2999, 1, 1) : period.to();
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isEqualTo(period.to() == null);
    }

    @Property
    void aPeriodNeverEndsBeforeItStarts(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        if (other.isBefore(one)) {
            assertThatThrownBy(() -> new Period(one, other)).isInstanceOf(Invalid.class);
        } else {
            assertThat(new Period(one, other).contains(other)).isTrue();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 99).map(START::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 30).injectNull(0.3))
                .as((from, length) -> new Period(from, length == null ? null : from.plusDays(length)));
    }
}
