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

/** A number in the central business register: eight digits whose weighted sum divides by eleven (DOMAIN section 5). */
@Serdeable
@Schema(type = "string", pattern = "[0-9]{8}")
@TypeDef(type = DataType.STRING, converter = Cvr.Column.class)
public record Cvr(String value) {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public Cvr {
        if (!isValid(value)) {
            throw new Invalid("cvr", "error.cvr", value);
        }
    }

    @JsonCreator
    public static Cvr of(String value) {
        return new Cvr(value);
    }

    public static boolean isValid(String value) {
        if (!value.matches("[0-9]{8}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }

    @Singleton
    public static final class Column implements AttributeConverter<Cvr, String>, DataTypeConverter<String, Cvr> {
        @Override
        public @Nullable String convertToPersistedValue(@Nullable Cvr number, ConversionContext context) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable Cvr convertToEntityValue(@Nullable String text, ConversionContext context) {
            return text == null ? null : new Cvr(text);
        }

        @Override
        public Optional<Cvr> convert(String text, Class<Cvr> target, ConversionContext context) {
            return Optional.of(new Cvr(text));
        }
    }
}
