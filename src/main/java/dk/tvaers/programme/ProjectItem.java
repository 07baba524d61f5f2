package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list, with how many of today's members are how far.
 *
 * @param inProgress members in progress
 * @param inOperation members in operation
 * @param notJoined members that have not joined, those that nobody has asked among them
 * @param members all of today's members
 * @param activeTo the last day on which municipalities may join it, its programme's when that ends before; null while
 *     both run
 */
@Introspected
public record ProjectItem(
        @MappedProperty ProjectId id,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String supplier,
        long inProgress,
        long inOperation,
        long notJoined,
        long members,
        @Nullable LocalDate activeTo) {

    /** Whether municipalities may join it on a date. */
    public boolean activeOn(LocalDate date) {
        return activeTo == null || !date.isAfter(activeTo);
    }
}
