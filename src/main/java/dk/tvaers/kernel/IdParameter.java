package dk.tvaers.kernel;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.runtime.convert.DataTypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a typed id be the parameter of a hand-written query that no property of the entity tells how to store. */
@Singleton
final class IdParameter implements DataTypeConverter<Id, Long> {

    @Override
    public Optional<Long> convert(Id id, Class<Long> target, ConversionContext context) {
        return Optional.of(id.value());
    }
}
