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

/** A municipality's time in an office; the dates are its first and its last day. */
@MappedEntity("office")
record OfficeRow(
        @Id OfficeId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        Office kind,
        MunicipalityCode municipalityCode,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Version @Nullable Long version) {

    OfficeRow until(@Nullable LocalDate lastDay) {
        return new OfficeRow(id, collaborationId, kind, municipalityCode, fromOn, lastDay, version);
    }

    Period period() {
        return new Period(fromOn, toOn);
    }
}
