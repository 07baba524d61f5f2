package dk.tvaers.economy.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void aKnownZeroIsSomethingElseThanNothingAndThanUnknown() {
        assertThat(Amount.of("0")).isEqualTo(new Amount.Known(Money.ZERO));
        assertThat(Amount.of("?")).isEqualTo(Amount.Missing.UNKNOWN);
        assertThat(Amount.of(" ")).isEqualTo(Amount.Missing.BLANK);
        assertThat(Amount.of((String) null)).isEqualTo(Amount.Missing.BLANK);
        assertThat(Amount.of("-12.5").known()).isEqualTo(new Money(-1250));
        assertThatThrownBy(() -> Amount.of("tolv")).isInstanceOf(Invalid.class);
    }

    @Test
    void eachStateReadsBackAsItIsWritten() {
        for (String text : new String[] {"1234.50", "0.00", "?", ""}) {
            assertThat(Amount.of(text)).hasToString(text);
        }
        assertThat(Amount.of(Money.ZERO, false)).isEqualTo(new Amount.Known(Money.ZERO));
        assertThat(Amount.of((Money) null, true).isUnknown()).isTrue();
        assertThat(Amount.of((Money) null, false)).isEqualTo(Amount.Missing.BLANK);
    }
}
