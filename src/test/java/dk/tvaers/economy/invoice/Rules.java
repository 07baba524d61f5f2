package dk.tvaers.economy.invoice;

import java.util.List;

/** The official rules, read once for all tests of a JVM. */
final class Rules {

    private static final OfficialRules OFFICIAL = new OfficialRules();

    private Rules() {}

    static EInvoices invoices() {
        return new EInvoices(List.of(new OioublFormat(OFFICIAL), new PeppolFormat(OFFICIAL)));
    }
}
