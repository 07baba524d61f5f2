package dk.tvaers.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private final Amounts danish = new Amounts(Texts.in(Texts.DANISH));
    private final Amounts english = new Amounts(Texts.in(Texts.ENGLISH));

    @Test
    void anAmountIsWrittenAsTheReaderWritesIt() {
        Money amount = Money.of("1250.50");
        assertThat(danish.words(amount)).isEqualTo("1.250,50 kr.");
        assertThat(english.words(amount)).isEqualTo("DKK 1,250.50");
        assertThat(danish.figures(Money.kroner(7))).isEqualTo("7,00");
        assertThat(danish.words(Money.of("-3.05"))).isEqualTo("-3,05 kr.");
        assertThat(danish.figures(new BigDecimal("1037.50"))).isEqualTo("1.037,5");
        assertThat(english.figures(new BigDecimal("1037.50"))).isEqualTo("1,037.5");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        for (String text : List.of("0.00", "1.05", "999.90", "1234567.89", "-12.00")) {
            Money amount = Money.of(text);
            assertThat(danish.money("rate", danish.words(amount))).isEqualTo(amount);
            assertThat(english.money("rate", english.words(amount))).isEqualTo(amount);
        }
    }

    @Test
    void anAmountIsReadWithAndWithoutSeparators() {
        for (String text : List.of("1250,5", "1.250,50", "1 250,50", "1250,50 kr", "1250.50", " 1250,50 kr. ")) {
            assertThat(danish.money("rate", text)).as(text).isEqualTo(Money.of("1250.50"));
        }
        assertThat(danish.money("rate", "1.250")).isEqualTo(Money.kroner(1250));
        assertThat(english.money("rate", "1,250")).isEqualTo(Money.kroner(1250));
        assertThat(english.money("rate", "DKK 1,250.5")).isEqualTo(Money.of("1250.50"));
        assertThat(danish.number("hours", "37,25")).isEqualByComparingTo("37.25");
    }

    @Test
    void whatIsNoAmountIsRefusedAtItsField() {
        for (String text :
                List.of("", "mange", "1.2.3", "1,234,5", "12,345", "1.25,00", "--1", "12345678901234", "1e3")) {
            assertThatThrownBy(() -> danish.money("rate", text))
                    .as(text)
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                            .singleElement()
                            .satisfies(problem -> {
                                assertThat(problem.field()).isEqualTo("rate");
                                assertThat(problem.reason()).isEqualTo("error.amount");
                            }));
        }
        assertThatThrownBy(() -> danish.number("hours", "en del")).isInstanceOf(Invalid.class);
    }
}
