package dk.tvaers.economy.cost;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("cost_type")
record CostTypeRow(
        @Id CostTypeId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String name,
        @Nullable VatTreatment vatTreatment,
        @Nullable BigDecimal vatRate,
        @Nullable String vatNote,
        @Nullable Instant vatSignedAt,
        @Nullable PersonId vatSignedBy,
        @Nullable LocalDate retiredOn,
        @Version @Nullable Long version) {

    static CostTypeRow of(CostTypeId id, String name) {
        return new CostTypeRow(id, null, name, null, null, null, null, null, null, null);
    }

    CostTypeRow called(String other) {
        return new CostTypeRow(
                id,
                collaborationId,
                other,
                vatTreatment,
                vatRate,
                vatNote,
                vatSignedAt,
                vatSignedBy,
                retiredOn,
                version);
    }

    CostTypeRow retired(@Nullable LocalDate day) {
        return new CostTypeRow(
                id, collaborationId, name, vatTreatment, vatRate, vatNote, vatSignedAt, vatSignedBy, day, version);
    }

    CostTypeRow signed(Vat vat, Instant at, PersonId by) {
        return new CostTypeRow(
                id, collaborationId, name, vat.treatment(), vat.rate(), vat.reason(), at, by, retiredOn, version);
    }
}
