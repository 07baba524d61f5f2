package dk.tvaers.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.data.runtime.convert.DataTypeConverter;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of Danish kroner in whole øre, also below zero; as text {@code 1234.50}, in the database a DECIMAL with two
 * decimals. Nothing rounds unseen: {@link #times} names how.
 */
@Serdeable
@Schema(type = "string", pattern = "-?[0-9]{1,13}(\\.[0-9]{1,2})?")
@TypeDef(type = DataType.BIGDECIMAL, converter = Money.Column.class)
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

    /** An amount of whole kroner. */
    public static Money kroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100));
    }

    /**
     * Reads an amount with a full stop before the øre.
     *
     * @throws Invalid of the field {@code amount} when the text is no amount of whole øre
     */
    @JsonCreator
    public static Money of(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new Invalid("amount", "error.amount", text);
        }
        return of(new BigDecimal(text));
    }

    /** @throws ArithmeticException when it is not a whole number of øre */
    public static Money of(BigDecimal kroner) {
        return new Money(kroner.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** So many times the amount, half an øre rounded away from zero. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(ore)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isLessThan(Money other) {
        return ore < other.ore;
    }

    /** In kroner, always with two decimals. */
    public BigDecimal inKroner() {
        return BigDecimal.valueOf(ore, 2);
    }

    @Override
    @JsonValue
    public String toString() {
        return inKroner().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    @Singleton
    public static final class Column
            implements AttributeConverter<Money, BigDecimal>, DataTypeConverter<BigDecimal, Money> {
        @Override
        public @Nullable BigDecimal convertToPersistedValue(@Nullable Money money, ConversionContext context) {
            return money == null ? null : money.inKroner();
        }

        @Override
        public @Nullable Money convertToEntityValue(@Nullable BigDecimal kroner, ConversionContext context) {
            return kroner == null ? null : of(kroner);
        }

        @Override
        public Optional<Money> convert(BigDecimal kroner, Class<Money> target, ConversionContext context) {
            return Optional.of(of(kroner));
        }
    }
}
