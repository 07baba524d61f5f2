package dk.tvaers.programme;

import dk.tvaers.kernel.Period;
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
        long projects,
        long version) {

    /** Whether projects of it may be joined on a date. */
    public boolean activeOn(LocalDate date) {
        return toOn == null || !date.isAfter(toOn);
    }

    public ProgrammeData data() {
        return new ProgrammeData(name, purpose, new Period(fromOn, toOn));
    }
}
