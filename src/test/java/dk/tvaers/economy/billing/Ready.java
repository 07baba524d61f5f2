package dk.tvaers.economy.billing;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;

import dk.tvaers.economy.invoice.InvoiceDetails;
import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Portal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the municipalities tell for their invoices. */
public final class Ready {

    /** With a check digit each. */
    private static final Map<MunicipalityCode, String> GLN =
            Map.of(GLOSTRUP, "5790000000012", ALBERTSLUND, "5790000000029", HOEJE_TAASTRUP, "5790000000036");

    /** Another one. */
    public static final String MOVED_TO = "5790000000043";

    private Ready() {}

    /** All can send and receive; Høje-Taastrup in the other format. */
    public static void everybody(Settling settling) {
        for (MunicipalityCode code : Settling.MEMBERS) {
            tell(
                    settling,
                    code,
                    GLN.get(code),
                    code.equals(HOEJE_TAASTRUP) ? InvoiceFormat.PEPPOL : InvoiceFormat.OIOUBL);
        }
    }

    /** Can send, and receive in a format. */
    public static void one(Settling settling, MunicipalityCode code, String gln, InvoiceFormat format) {
        tell(settling, code, gln, format);
    }

    /** From now on a municipality receives elsewhere. */
    public static void moved(Settling settling, MunicipalityCode code) {
        tell(settling, code, MOVED_TO, InvoiceFormat.OIOUBL);
    }

    /** From now on a municipality cannot receive: nobody knows where to, or under which reference. */
    public static void without(Settling settling, MunicipalityCode code) {
        tell(settling, code, null, InvoiceFormat.OIOUBL);
    }

    private static void tell(Settling settling, MunicipalityCode code, @Nullable String gln, InvoiceFormat format) {
        InvoiceDetails details = Portal.bean(InvoiceDetails.class);
        settling.director(
                code,
                doing(() -> details.put(
                        code,
                        new InvoiceDetailsData(
                                null,
                                "Rådhuset 1",
                                "2600",
                                "Byen",
                                gln,
                                "Økonomi",
                                "oekonomi@by.example",
                                gln == null ? null : "IT-DIG",
                                null,
                                "1234",
                                "1234567",
                                format),
                        details.get(code).version())));
    }
}
