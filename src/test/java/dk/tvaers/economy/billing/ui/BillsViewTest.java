package dk.tvaers.economy.billing.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import dk.tvaers.access.Role;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.Ready;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillsViewTest extends ViewTest {

    private final Settling settling = new Settling();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);

    @Test
    void whatIsMissingIsToldThenTheDocumentsAreMadeSentAndPaid() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        open(coordinator, address(id));
        assertThat(text()).contains("Fakturaerne kan dannes, når afregningen er låst.");
        Ready.everybody(settling);
        Ready.without(settling, ALBERTSLUND);
        open(coordinator, settlement(id));
        assertThat(text())
                .as("told before the lock")
                .contains("Mangler, før der kan faktureres", "EAN-nummer, Reference");
        open(leader, settlement(id));
        assertThat(text()).doesNotContain("Mangler, før der kan faktureres");
        settling.locked(id);
        open(coordinator, address(id));
        assertThat(text())
                .contains("Mangler, før der kan faktureres", "Albertslund", "EAN-nummer, Reference")
                .doesNotContain("Dan fakturaer", "Glostrup");
        Ready.everybody(settling);
        open(leader, address(id));
        assertThat(text()).contains("Koordinatoren har ikke dannet fakturaerne endnu.");
        open(coordinator, address(id));
        press("Dan fakturaer");
        assertThat(text()).contains("er på vej");
        Due.run();
        open(coordinator, address(id));
        assertThat(text()).contains("2 fakturaer og kreditnotaer", "Dannet, ikke sendt", "30,00", "Andel");
        press("Skriv som sendt");
        BillItem sent = made(id).stream()
                .filter(bill -> bill.sentOn() != null)
                .findFirst()
                .orElseThrow();
        invoices().getFirst().setValue(sent.id().toString());
        press("Gem betaling");
        assertThat(text()).contains("Betalt");
        assertThat(made(id)).filteredOn(bill -> bill.paidOn() != null).hasSize(1);
        press("Fortryd betaling");
        assertThat(made(id)).allMatch(bill -> bill.paidOn() == null);
        invoices().getLast().setValue(sent.id().toString());
        find(TextArea.class).single().setValue("Forkert reference");
        press("Kreditér og dan på ny");
        assertThat(text()).contains("Krediteret ved", "Andel, kreditnota til " + sent.number());
        assertThat(made(id)).hasSize(4);
        open(leader, address(id));
        assertThat(text())
                .contains("3 fakturaer og kreditnotaer", "Albertslund")
                .doesNotContain("Høje-Taastrup", "Skriv som sendt");
    }

    private List<BillItem> made(SettlementId id) {
        return settling.coordinator(() -> Portal.bean(Bills.class).of(id));
    }

    private String address(SettlementId id) {
        return settlement(id) + "/fakturaer";
    }

    private String settlement(SettlementId id) {
        return "s/" + settling.fresh.ref().slug() + "/okonomi/afregninger/" + id;
    }

    /** Where an invoice is chosen: to pay, and to renew. */
    @SuppressWarnings("unchecked")
    private List<ComboBox<String>> invoices() {
        return find(ComboBox.class).all().stream()
                .filter(each -> "Faktura".equals(each.getLabel()))
                .map(each -> (ComboBox<String>) each)
                .toList();
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
