package dk.tvaers.economy.settlement.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class SettlementViewsTest extends ViewTest {

    private final Settling settling = new Settling();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, settling.fresh.ref(), "165", null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);

    @Test
    void theCoordinatorBeginsSendsAndLocksAndSeesWhatIsMissing() {
        settling.cost("Løn i januar", GLOSTRUP, "90");
        settling.cost("Ubetalt møde", GLOSTRUP, null);
        open(coordinator, address(""));
        assertThat(text()).contains("Ingen afregninger endnu", "Begynd den første");
        open(coordinator, address("/ny"));
        choose("Hvad afregnes?", "0");
        press("Begynd afregning");
        assertThat(text())
                .contains("Årsafregning " + Settling.YEAR, "Kladde", "30,00", "Kontrollen går op", "Løn i januar")
                .contains("Ikke med", "Ubetalt møde", "Det betalte beløb er ikke skrevet.");
        press("Send til godkendelse");
        confirm();
        assertThat(text()).contains("0 af 3 kommuner har godkendt", "Afventer", "Træk tilbage");
        press("Lås");
        confirm();
        assertThat(text()).as("answers are missing").contains("0 af 3 kommuner har godkendt");
        SettlementId id = newest();
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        open(coordinator, address("/" + id));
        press("Lås");
        confirm();
        assertThat(text()).contains("Låst", "Intet i afregningen kan ændres").doesNotContain("Træk tilbage", "Opgiv");
        assertThat(settling.get(id).state()).isEqualTo(SettlementState.LOCKED);
    }

    @Test
    void aDirectorSeesTheOwnShareObjectsToALineAndApproves() {
        settling.cost("Løn i januar", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        open(director, "s/" + settling.fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("1 afregning venter på dit svar", "Albertslund");
        open(director, address("/" + id));
        // 30 kroner of costs, less 1.258,20 for lent hours
        assertThat(text()).contains("Albertslund skal netto have 1.228,20 kr.", "Albertslunds andel", "Udlånte timer");
        press("Gør indsigelse");
        assertThat(find(TextArea.class).all().getFirst().isInvalid()).isTrue();
        choose("Hvad gælder indsigelsen?", "1");
        find(TextArea.class).all().getFirst().setValue("Vi var ikke med");
        press("Gør indsigelse");
        assertThat(text()).contains("1 kommune har gjort indsigelse", "1. Løn i januar", "Vi var ikke med");
        press("Godkend for Albertslund");
        assertThat(text()).contains("1 af 3 kommuner har godkendt").doesNotContain("Godkend for Albertslund");
    }

    @Test
    void whatChangedSinceItWasSentIsShownAndNothingIsApproved() {
        CostLineId cost = settling.cost("Løn i januar", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        settling.send(id);
        open(director, address("/" + id));
        settling.paid(cost, "93");
        press("Godkend for Albertslund");
        assertThat(text()).contains("Ændret siden udsendelsen", "90,00", "93,00", "Beløbet");
        assertThat(settling.get(id).approved()).isZero();
    }

    @Test
    void eachShareOfALineIsReckonedOnItsPageAndAProgrammeLeaderSeesTheOwn() {
        settling.cost("Løn i januar", GLOSTRUP, "100");
        SettlementId id = settling.begin();
        settling.send(id);
        var line = settling.sheet(id).lines().getFirst().id();
        open(director, address("/linjer/" + line));
        assertThat(text())
                .contains(
                        "Løn i januar",
                        "1 af 3 lige dele af 100,00 kr. = 33,33 kr.",
                        "Glostrup",
                        "heraf 1 øre ved afrunding");
        open(leader, address("/linjer/" + line));
        assertThat(text()).contains("33,33 kr.").doesNotContain("Høje-Taastrup");
        open(leader, address("/" + id));
        assertThat(text()).doesNotContain("Kontrol", "Høje-Taastrup33", "Godkend for");
    }

    @Test
    void theTermsAreChosenByTheCoordinatorAndTheVatSignedByFinance() {
        open(coordinator, address("/vilkaar"));
        field("Arbejdsdage til indsigelser").setValue("61");
        press("Gem vilkår");
        assertThat(field("Arbejdsdage til indsigelser").isInvalid()).isTrue();
        field("Arbejdsdage til indsigelser").setValue("5");
        choose("Kommuner, der ikke svarer", "true");
        press("Gem vilkår");
        open(director, address("/vilkaar"));
        assertThat(text())
                .contains("gælder det som ingen indsigelse", "Momsloven § 13")
                .doesNotContain("Underskriv for");
        open(Visitor.with(Role.CONTROLLER, settling.fresh.ref(), GLOSTRUP.value(), null), address("/vilkaar"));
        assertThat(text()).contains("Underskriv for Glostrup").doesNotContain("Underskriv for Albertslund");
    }

    private SettlementId newest() {
        return settling.coordinator(
                () -> Portal.bean(Settlements.class).list().getFirst().id());
    }

    private String address(String path) {
        return "s/" + settling.fresh.ref().slug() + "/okonomi/afregninger" + path;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        ((ComboBox<String>) find(ComboBox.class).all().stream()
                        .filter(each -> label.equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
