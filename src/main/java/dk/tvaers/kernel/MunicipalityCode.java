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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The three digits that name a municipality (kommunekode), e.g. 169 for Høje-Taastrup. */
@Serdeable
@Schema(type = "string", pattern = "[0-9]{3}")
@TypeDef(type = DataType.STRING, converter = MunicipalityCode.Column.class)
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

    public MunicipalityCode {
        if (!THREE_DIGITS.matcher(value).matches()) {
            throw new Invalid("municipality", "error.municipality-code", value);
        }
    }

    @JsonCreator
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Singleton
    public static final class Column
            implements AttributeConverter<MunicipalityCode, String>, DataTypeConverter<String, MunicipalityCode> {
        @Override
        public @Nullable String convertToPersistedValue(@Nullable MunicipalityCode code, ConversionContext context) {
            return code == null ? null : code.value();
        }

        @Override
        public @Nullable MunicipalityCode convertToEntityValue(@Nullable String text, ConversionContext context) {
            return text == null ? null : new MunicipalityCode(text);
        }

        @Override
        public Optional<MunicipalityCode> convert(
                String text, Class<MunicipalityCode> target, ConversionContext context) {
            return Optional.of(new MunicipalityCode(text));
        }
    }
}
