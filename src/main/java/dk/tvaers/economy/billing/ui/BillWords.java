package dk.tvaers.economy.billing.ui;

import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.invoice.MissingDetail;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** Documents in words. */
record BillWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("billing." + key, parameters);
    }

    String money(Money amount) {
        return new Amounts(texts).words(amount);
    }

    String role(BillItem bill) {
        String role = texts.word("billing.role", bill.role());
        return bill.creditNote() ? get("credit-note-of", role, String.valueOf(bill.corrects())) : role;
    }

    /** Where it stands today. */
    String standing(BillItem bill) {
        if (bill.paidOn() != null) {
            return get(bill.creditNote() ? "standing.settled" : "standing.paid");
        }
        if (bill.creditedBy() != null) {
            return get("standing.credited", bill.creditedBy());
        }
        if (bill.sentOn() == null) {
            return get("standing.made");
        }
        return get(bill.isOverdue() ? "standing.overdue" : "standing.sent");
    }

    String missing(Collection<MissingDetail> missing) {
        return missing.stream().map(each -> texts.word("invoice.missing", each)).collect(Collectors.joining(", "));
    }
}
