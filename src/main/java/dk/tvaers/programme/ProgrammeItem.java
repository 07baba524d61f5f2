package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme: several projects with one purpose, for a time.
 *
 * @param toOn its last day; null while it runs
 * @param projects how many projects it has
 */
@Introspected
public record ProgrammeItem(
        @MappedProperty ProgrammeId id,
        String name,
        @Nullable String purpose,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        long projects) {}
