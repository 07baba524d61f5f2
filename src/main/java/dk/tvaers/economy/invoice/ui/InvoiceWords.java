package dk.tvaers.economy.invoice.ui;

import dk.tvaers.economy.invoice.MissingDetail;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.kit.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** How readiness is put into words. */
final class InvoiceWords {

    private final Texts texts;

    InvoiceWords(Texts texts) {
        this.texts = texts;
    }

    String missing(Collection<MissingDetail> missing) {
        return missing.isEmpty()
                ? texts.get("invoice.details.nothing")
                : missing.stream()
                        .map(each -> texts.word("invoice.missing", each))
                        .collect(Collectors.joining(", "));
    }

    String keepers(Readiness ready) {
        return ready.keepers().isEmpty() ? texts.get("invoice.details.nobody") : String.join(", ", ready.keepers());
    }
}
