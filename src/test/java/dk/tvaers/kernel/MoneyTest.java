package dk.tvaers.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final long MOST = 99_999_999_999_999L;

    @Property(tries = 500)
    void anAmountReadsBackAsItWasWritten(@ForAll @LongRange(min = -MOST, max = MOST) long ore) {
        assertThat(Money.of(new Money(ore).toString())).isEqualTo(new Money(ore));
    }

    @Property(tries = 500)
    void whatIsAddedAndTakenAwayAgainChangesNothing(
            @ForAll @LongRange(min = -MOST, max = MOST) long one,
            @ForAll @LongRange(min = -MOST, max = MOST) long other) {
        assertThat(new Money(one).plus(new Money(other)).minus(new Money(other)))
                .isEqualTo(new Money(one));
    }

    @ParameterizedTest
    @CsvSource({"100.01, 0.5, 50.01", "-100.01, 0.5, -50.01", "433.33, 7.25, 3141.64", "0.01, 0.49, 0.00"})
    void halfAnOreIsRoundedAwayFromZero(String amount, BigDecimal factor, String product) {
        assertThat(Money.of(amount).times(factor)).hasToString(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1,50", "12 kr.", "1e3", "12345678901234"})
    void whatIsNoAmountOfWholeOreIsRefused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void anAmountTooLargeToCountIsNotCountedWrong() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
