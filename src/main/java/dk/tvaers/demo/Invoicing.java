package dk.tvaers.demo;

import dk.tvaers.economy.invoice.InvoiceDetails;
import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;

/** Lets municipalities tell what e-invoices need: all but one, and one forgets half of it. */
@Singleton
@Order(190)
final class Invoicing implements Act {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);
    private static final int DAYS_AGO = 45;

    private final InvoiceDetails details;

    Invoicing(InvoiceDetails details) {
        this.details = details;
    }

    @Override
    public void write(Scene scene) {
        Instant at = scene.months().at(scene.months().today().minusDays(DAYS_AGO), AFTERNOON);
        for (Csv.Row row : Data.rows("invoice-details", scene.slug())) {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            scene.script().at(at, () -> scene.director(at, code, () -> details.put(code, data(row), 0)));
        }
    }

    private static InvoiceDetailsData data(Csv.Row row) {
        return new InvoiceDetailsData(
                null,
                row.orNull("street"),
                row.orNull("postal_code"),
                row.orNull("city"),
                row.orNull("gln"),
                row.orNull("contact"),
                row.orNull("email"),
                row.orNull("reference"),
                row.orNull("account"),
                row.orNull("registration"),
                row.orNull("bank_account"),
                InvoiceFormat.valueOf(row.get("format")));
    }
}
