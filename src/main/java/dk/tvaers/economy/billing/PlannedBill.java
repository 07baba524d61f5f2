package dk.tvaers.economy.billing;

import dk.tvaers.economy.invoice.InvoiceLine;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality bills another for in a settlement; comes to less than nothing where it gives back.
 *
 * @param lines at least one
 * @param caseNumber of the receiver's case; null without one, or where there are several
 */
record PlannedBill(
        BillRole role,
        MunicipalityCode supplier,
        MunicipalityCode buyer,
        List<InvoiceLine> lines,
        @Nullable String caseNumber) {}
