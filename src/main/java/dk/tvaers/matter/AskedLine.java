package dk.tvaers.matter;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that is asked.
 *
 * @param leftOn its last day in the collaboration, if it has left since
 */
@Introspected
record AskedLine(
        @MappedProperty MatterId matter,
        @MappedProperty MunicipalityCode municipality,
        String name,
        boolean late,
        @Nullable LocalDate leftOn) {}
