package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("support_visit")
record SupportVisitRow(
        @Id SupportVisitId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        LocalDate visitOn,
        String purpose,
        @Nullable BigDecimal hours,
        @Nullable String note,
        @Version @Nullable Long version) {

    static SupportVisitRow of(SupportVisitId id, SupportVisitData data) {
        return new SupportVisitRow(
                id, null, data.municipality(), data.visitOn(), data.purpose(), data.hours(), data.note(), null);
    }

    SupportVisitRow with(SupportVisitData data) {
        return new SupportVisitRow(
                id,
                collaborationId,
                data.municipality(),
                data.visitOn(),
                data.purpose(),
                data.hours(),
                data.note(),
                version);
    }
}
