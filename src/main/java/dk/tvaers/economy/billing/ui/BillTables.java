package dk.tvaers.economy.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.FollowingBills;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents of a settlement, with what can be done with each, and what is missing before they can be made. */
@Singleton
class BillTables {

    /** Where municipalities tell what their invoices need. */
    private static final String DETAILS = "okonomi/faktura";

    private final Bills bills;
    private final FollowingBills following;
    private final InvoicingSettlements invoicing;
    private final Downloads downloads;
    private final Lists lists;
    private final CurrentContext context;

    BillTables(
            Bills bills,
            FollowingBills following,
            InvoicingSettlements invoicing,
            Downloads downloads,
            Lists lists,
            CurrentContext context) {
        this.bills = bills;
        this.following = following;
        this.invoicing = invoicing;
        this.downloads = downloads;
        this.lists = lists;
        this.context = context;
    }

    Component bills(SettlementItem settlement, List<BillItem> made, BillWords words, boolean mayKeep, Acting acting) {
        ListColumns<BillItem> columns = new ListColumns<BillItem>(words.texts(), "fakturaer", words.get("title"))
                .text("nummer", words.get("number"), BillItem::number)
                .shownAs(this::document)
                .text("slags", words.get("role"), words::role)
                .text("fra", words.get("supplier"), BillItem::supplierName)
                .text("til", words.get("buyer"), BillItem::buyerName)
                .decimal("beloeb", words.get("payable"), bill -> bill.payable().inKroner())
                .date("forfalder", words.get("due"), BillItem::dueOn)
                .text("tilstand", words.get("standing"), words::standing)
                .more()
                .decimal("uden-moms", words.get("net"), bill -> bill.net().inKroner())
                .decimal("moms", words.get("vat"), bill -> bill.vat().inKroner())
                .date("dannet", words.get("issued"), BillItem::issuedOn)
                .date("sendt", words.get("sent"), BillItem::sentOn)
                .date("betalt", words.get("paid"), BillItem::paidOn)
                .date("mindet", words.get("reminded"), BillItem::remindedOn)
                .text("format", words.get("format"), bill -> bill.format().name());
        if (mayKeep) {
            columns.acts(words.get("acts"), bill -> act(bill, words, acting));
        }
        return lists.table(columns, Rows.whole(() -> bills.of(settlement.id())))
                .filtered(List.of(settlement.period().code()))
                .wide()
                .show(made);
    }

    private Component document(BillItem bill) {
        return new Anchor(
                downloads.file(
                        bill.fileName(),
                        "application/xml",
                        out -> out.write(bills.xml(bill.id()).getBytes(StandardCharsets.UTF_8))),
                bill.number());
    }

    private Component act(BillItem bill, BillWords words, Acting acting) {
        if (bill.paidOn() != null) {
            return acting.at(
                    words.get("undo"),
                    words.get("undo.of", bill.number()),
                    () -> following.undoPayment(bill.id()),
                    words.get("undone"));
        }
        if (bill.isOverdue()) {
            return acting.at(
                    words.get("remind"),
                    words.get("remind.of", bill.number()),
                    () -> following.remind(bill.id()),
                    words.get("was-reminded"));
        }
        if (bill.sentOn() != null) {
            return new Div();
        }
        Button send = following.mayDeliver(bill)
                ? acting.at(
                        words.get("deliver"),
                        words.get("deliver.of", bill.number()),
                        () -> following.deliver(bill.id()),
                        words.get("delivered"))
                : acting.at(
                        words.get("mark-sent"),
                        words.get("mark-sent.of", bill.number()),
                        () -> following.sent(bill.id(), Now.today()),
                        words.get("was-sent"));
        send.setDisableOnClick(true);
        return send;
    }

    Component missing(SettlementItem settlement, List<Readiness> missing, BillWords words) {
        ListColumns<Readiness> columns = new ListColumns<Readiness>(
                        words.texts(), "mangler-til-fakturaer", words.get("missing"))
                .text("kommune", words.get("municipality"), each -> each.details()
                        .municipality()
                        .shortName())
                .shownAs(each -> Links.inside(
                        Places.address(context.collaboration().collaboration(), DETAILS) + "/"
                                + each.details().municipality().code().value(),
                        each.details().municipality().shortName()))
                .text("modtage", words.get("missing.receive"), each -> words.missing(each.missingAsBuyer()))
                .text("sende", words.get("missing.send"), each -> words.missing(each.missingAsSupplier()))
                .text("hvem", words.get("missing.who"), each -> String.join(", ", each.keepers()));
        return new Part(
                words.get("missing"),
                new Paragraph(words.get("missing.lead")),
                lists.table(columns, Rows.whole(() -> invoicing.missing(settlement.id())))
                        .filtered(List.of(settlement.period().code()))
                        .show(missing));
    }
}
