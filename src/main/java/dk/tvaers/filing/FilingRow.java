package dk.tvaers.filing;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one municipality files one record. */
@MappedEntity("filing")
record FilingRow(
        @Id MunicipalityCode municipalityCode,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String kind,
        long recordId,
        @Nullable String caseNumber,
        @Nullable String kleNumber,
        @Nullable LocalDate filedOn,
        @Nullable PersonId filedBy) {}
