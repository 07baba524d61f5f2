package dk.tvaers.kernel;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.data.runtime.convert.DataTypeConverter;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The identity of a record: a time-sorted 64-bit number, outside the database always written as 13 characters. */
public interface Id {

    /** The number as it is stored. */
    long value();

    /** Makes a new number, larger than those made before it by this instance. */
    static long next() {
        return Numbers.FACTORY.create().toLong();
    }

    /** The 13 characters that stand for the number. */
    static String text(long value) {
        return Tsid.from(value).toString();
    }

    /**
     * Reads the 13 characters back.
     *
     * @throws NotFound when the text cannot be an id, since nothing can have it
     */
    static long parse(String text) {
        if (!Tsid.isValid(text)) {
            throw new NotFound();
        }
        return Tsid.from(text).toLong();
    }

    /** Stores a typed id as its number, and reads it back into the rows of hand-written queries too. */
    abstract class Column<T extends Id> implements AttributeConverter<T, Long>, DataTypeConverter<Long, T> {
        private final LongFunction<T> make;

        protected Column(LongFunction<T> make) {
            this.make = make;
        }

        @Override
        public @Nullable Long convertToPersistedValue(@Nullable T id, ConversionContext context) {
            return id == null ? null : Long.valueOf(id.value());
        }

        @Override
        public @Nullable T convertToEntityValue(@Nullable Long number, ConversionContext context) {
            return number == null ? null : make.apply(number);
        }

        @Override
        public Optional<T> convert(Long number, Class<T> target, ConversionContext context) {
            return Optional.of(make.apply(number));
        }
    }

    /** Holds the one generator; its node number is random unless the system property tsidcreator.node sets it. */
    final class Numbers {
        private static final TsidFactory FACTORY = TsidFactory.newInstance1024();

        private Numbers() {}
    }
}
