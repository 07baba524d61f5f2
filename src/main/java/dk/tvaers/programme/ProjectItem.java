package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list, with how many of today's members are how far.
 *
 * @param inProgress members in progress
 * @param inOperation members in operation
 * @param notJoined members that have not joined, those that nobody has asked among them
 * @param members all of today's members
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
        long members) {}
