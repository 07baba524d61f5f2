package dk.tvaers.people;

import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Acts for me": one person has another's roles on the dates from and to, both included. */
@MappedEntity("delegation")
record Delegation(
        @Id DelegationId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId fromPersonId,
        PersonId toPersonId,
        LocalDate fromOn,
        LocalDate toOn,
        @Version @Nullable Long version) {

    Period period() {
        return new Period(fromOn, toOn);
    }

    Delegation until(LocalDate lastDay) {
        return new Delegation(id, collaborationId, fromPersonId, toPersonId, fromOn, lastDay, version);
    }
}
