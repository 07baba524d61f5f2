package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.audit.Change;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role given to a person, from one date to another, both included. */
@MappedEntity("role_grant")
record RoleGrant(
        @Id RoleGrantId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        Role role,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable ProjectId projectId,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Version @Nullable Long version) {

    Period period() {
        return new Period(fromOn, toOn);
    }

    boolean isSame(Role other, @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        return role == other && Objects.equals(municipalityCode, municipality) && Objects.equals(projectId, project);
    }

    RoleGrant with(@Nullable MunicipalityCode municipality, @Nullable ProjectId project, Period period) {
        return new RoleGrant(
                id, collaborationId, personId, role, municipality, project, period.from(), period.to(), version);
    }

    RoleGrant until(LocalDate lastDay) {
        return new RoleGrant(
                id, collaborationId, personId, role, municipalityCode, projectId, fromOn, lastDay, version);
    }

    List<Change> asChanges() {
        return Stream.of(
                        Change.to("person", personId),
                        Change.to("role", role),
                        Change.to("municipality", municipalityCode),
                        Change.to("project", projectId),
                        Change.to("from", fromOn),
                        Change.to("to", toOn))
                .filter(change -> change.after() != null)
                .toList();
    }
}
