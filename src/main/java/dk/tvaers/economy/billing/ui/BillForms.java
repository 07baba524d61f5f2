package dk.tvaers.economy.billing.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.billing.BillId;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.FollowingBills;
import dk.tvaers.economy.billing.RenewingBills;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the coordinator writes about the documents of a settlement: a payment, and why one is credited and made anew. */
@Singleton
class BillForms {

    private final FollowingBills following;
    private final RenewingBills renewing;

    BillForms(FollowingBills following, RenewingBills renewing) {
        this.following = following;
        this.renewing = renewing;
    }

    /** Empty when no document waits for its payment. */
    Optional<Component> payment(List<BillItem> made, BillWords words, Acting acting) {
        Map<String, String> unpaid = new LinkedHashMap<>();
        made.stream()
                .filter(bill -> bill.isOwed())
                .forEach(bill -> unpaid.put(
                        bill.id().toString(),
                        words.get("payment.of", bill.number(), bill.buyerName(), words.money(bill.payable()))));
        if (unpaid.isEmpty()) {
            return Optional.empty();
        }
        FormFields fields = new FormFields(words.texts());
        fields.choice("bill", words.get("bill"), unpaid).addClassName("wide");
        fields.date("paidOn", words.get("paid-on"));
        return Optional.of(new RecordForm(words.texts(), fields)
                .from(Map.of("paidOn", Now.today().toString()))
                .action(words.get("payment.save"), (values, version) -> {
                    following.paid(BillId.of(values.required("bill")), values.requiredDate("paidOn"));
                    return () -> acting.again(words.get("payment.saved"));
                }));
    }

    /** Empty when no invoice can be credited. */
    Optional<Component> renewal(List<BillItem> made, BillWords words, Acting acting) {
        Map<String, String> renewable = new LinkedHashMap<>();
        made.stream()
                .filter(bill -> !bill.creditNote() && bill.creditedBy() == null && bill.paidOn() == null)
                .forEach(bill -> renewable.put(
                        bill.id().toString(),
                        words.get("renew.of", bill.number(), bill.buyerName(), words.money(bill.payable()))));
        if (renewable.isEmpty()) {
            return Optional.empty();
        }
        FormFields fields = new FormFields(words.texts());
        fields.choice("bill", words.get("bill"), renewable).addClassName("wide");
        fields.longText("reason", words.get("renew.reason"), RenewingBills.LONGEST_REASON)
                .setHelperText(words.get("renew.help"));
        return Optional.of(new RecordForm(words.texts(), fields).action(words.get("renew"), (values, version) -> {
            renewing.renew(BillId.of(values.required("bill")), values.required("reason"));
            return () -> acting.again(words.get("renewed"));
        }));
    }
}
