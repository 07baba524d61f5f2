package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A municipality's membership; the dates are its first and its last day. */
@MappedEntity("membership")
record MembershipRow(
        @Id MembershipId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Version @Nullable Long version) {

    MembershipRow until(@Nullable LocalDate lastDay) {
        return new MembershipRow(id, collaborationId, municipalityCode, joinedOn, lastDay, version);
    }

    Period period() {
        return new Period(joinedOn, leftOn);
    }
}
