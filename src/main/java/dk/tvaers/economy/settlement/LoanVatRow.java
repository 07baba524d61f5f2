package dk.tvaers.economy.settlement;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_vat")
record LoanVatRow(
        @Id LoanVatId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        VatTreatment vatTreatment,
        BigDecimal vatRate,
        String vatNote,
        Instant signedAt,
        PersonId signedBy,
        @Version @Nullable Long version) {

    Vat vat() {
        return new Vat(vatTreatment, vatRate, vatNote);
    }
}
