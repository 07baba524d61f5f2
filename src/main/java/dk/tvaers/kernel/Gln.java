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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An EAN location number of a receiver of invoices: thirteen digits, the last a GS1 mod-10 check digit (DOMAIN section 5). */
@Serdeable
@Schema(type = "string", pattern = "[0-9]{13}")
@TypeDef(type = DataType.STRING, converter = Gln.Column.class)
public record Gln(String value) {

    public Gln {
        if (!isValid(value)) {
            throw new Invalid("gln", "error.gln", value);
        }
    }

    @JsonCreator
    public static Gln of(String value) {
        return new Gln(value);
    }

    public static boolean isValid(String value) {
        if (!value.matches("[0-9]{13}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }

    @Singleton
    public static final class Column implements AttributeConverter<Gln, String>, DataTypeConverter<String, Gln> {
        @Override
        public @Nullable String convertToPersistedValue(@Nullable Gln number, ConversionContext context) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable Gln convertToEntityValue(@Nullable String text, ConversionContext context) {
            return text == null ? null : new Gln(text);
        }

        @Override
        public Optional<Gln> convert(String text, Class<Gln> target, ConversionContext context) {
            return Optional.of(new Gln(text));
        }
    }
}
