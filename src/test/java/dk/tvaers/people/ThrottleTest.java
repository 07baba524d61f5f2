package dk.tvaers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant FAILED = Instant.parse("2016-03-01T10:00:00Z");

    @Test
    void anEmailWaitsFromTheFifthFailure() {
        assertThat(Throttle.EMAIL.secondsLeft(4, FAILED, FAILED)).isZero();
        assertThat(Throttle.EMAIL.secondsLeft(5, FAILED, FAILED)).isEqualTo(5);
        assertThat(Throttle.EMAIL.secondsLeft(6, FAILED, FAILED)).isEqualTo(10);
    }

    @Test
    void anAddressIsGivenMoreFailuresSinceATownHallSharesIt() {
        assertThat(Throttle.ADDRESS.secondsLeft(29, FAILED, FAILED)).isZero();
        assertThat(Throttle.ADDRESS.secondsLeft(30, FAILED, FAILED)).isEqualTo(5);
    }

    @Test
    void theWaitRunsOutAndIsRoundedUp() {
        assertThat(Throttle.EMAIL.secondsLeft(5, FAILED, FAILED.plusMillis(4001)))
                .isEqualTo(1);
        assertThat(Throttle.EMAIL.secondsLeft(5, FAILED, FAILED.plusSeconds(5))).isZero();
    }

    @Test
    void failuresAreForgottenAfterAnHourWithoutOne() {
        assertThat(Throttle.EMAIL.forgotten(FAILED, FAILED.plusSeconds(3599))).isFalse();
        assertThat(Throttle.EMAIL.forgotten(FAILED, FAILED.plusSeconds(3600))).isTrue();
    }

    @Property
    void theWaitNeverShrinksWithMoreFailuresAndNeverExceedsFifteenMinutes(
            @ForAll Throttle throttle, @ForAll @IntRange(max = 100_000) int failures) {
        int wait = throttle.secondsLeft(failures, FAILED, FAILED);
        assertThat(wait).isBetween(0, 900);
        assertThat(throttle.secondsLeft(failures + 1, FAILED, FAILED)).isGreaterThanOrEqualTo(wait);
    }
}
