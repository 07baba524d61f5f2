package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers of documents: each supplier's own series, which has no gaps since a number is taken with its document. */
@Singleton
final class BillNumbers {

    private static final int LONGEST_PREFIX = 9;

    private final BillRows rows;
    private final CurrentContext context;

    BillNumbers(BillRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    /** {@code VESTEGNEN-26-17}: the collaboration, the year, and the supplier's next number. */
    String next(MunicipalityCode supplier, LocalDate day) {
        rows.count(context.collaborationId(), Id.next(), supplier);
        String slug = context.collaboration()
                .collaboration()
                .slug()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_PREFIX)) + "-"
                + String.valueOf(day.getYear()).substring(2) + "-"
                + rows.newestNumber(context.collaborationId(), supplier);
    }
}
