package dk.tvaers.economy.settlement;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a lender treats lent hours for VAT.
 *
 * @param vatTreatment null until its finance has signed one
 * @param version 0 until then
 */
@Introspected
public record LoanVatItem(
        MunicipalityCode municipality,
        String name,
        @Nullable VatTreatment vatTreatment,
        @Nullable BigDecimal vatRate,
        @Nullable String vatNote,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        long version) {

    /** As finance has signed it; null until it has. */
    public @Nullable Vat vat() {
        return vatTreatment == null || vatRate == null ? null : new Vat(vatTreatment, vatRate, vatNote);
    }
}
