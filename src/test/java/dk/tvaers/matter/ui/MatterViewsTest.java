package dk.tvaers.matter.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kernel.Now;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.Outcome;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MatterViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void theAgreementIsApprovedFromItsOwnPageAndTheMatterClosedKnowingWhoIsMissing() {
        AgreementId agreement = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Aftale om fælles ledelse", "Alt", Now.today(), null)));
        open(leader, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).doesNotContain("Bed kommunerne godkende aftalen");
        open(coordinator, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).contains("Bed kommunerne godkende aftalen");
        open(coordinator, address("/opret?aftale=" + agreement));
        assertThat(field("Sag").getValue()).isEqualTo("Godkendelse af Aftale om fælles ledelse");
        find(DatePicker.class).all().getFirst().setValue(Now.today().plusDays(20));
        press("Opret sag");
        assertThat(text()).contains("0 af 2 kommuner har besluttet", "Glostrup", "Albertslund");
        assertThat(matter().agreementId()).isEqualTo(agreement);

        open(leader, "s/" + fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Glostrup skal beslutte “Godkendelse af Aftale om fælles ledelse”");
        open(leader, address("/" + matter().id()));
        assertThat(text()).contains("Opdatér Glostrup").doesNotContain("Opdatér Albertslund", "Luk sagen");
        open(leader, address("/" + matter().id() + "/kommuner/161"));
        choice("Skridt").setValue(MatterStep.DECIDED.name());
        choice("Udfald").setValue(Outcome.APPROVED.name());
        press("Gem");
        assertThat(field("Hvem behandler sagen?").isInvalid()).isTrue();
        field("Hvem behandler sagen?").setValue("Kommunaldirektøren");
        press("Gem");
        assertThat(text()).contains("1 af 2 kommuner har besluttet", "Godkendt");

        open(coordinator, "s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + agreement);
        assertThat(text()).contains("1 af 2 kommuner har besluttet");
        open(coordinator, address("/" + matter().id()));
        press("Luk sagen");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("kan ikke åbnes igen", "Uden beslutning: Albertslund");
        test(dialog).confirm();
        assertThat(matter().isOpen()).isFalse();
        open(leader, address("/" + matter().id() + "/kommuner/161"));
        assertThat(text()).contains("Sagen er lukket og kan ikke ændres.");
    }

    @Test
    void aPurchaseAsksHowMuchAndShowsTheSum() {
        open(coordinator, address("/opret"));
        field("Sag").setValue("Fælles indkøb");
        find(TextArea.class).single().setValue("E-læring");
        find(DatePicker.class).all().getFirst().setValue(Now.today().plusDays(20));
        field("Enhed").setValue("brugere");
        press("Opret sag");
        open(leader, address("/" + matter().id() + "/kommuner/161"));
        choice("Skridt").setValue(MatterStep.DECIDED.name());
        choice("Udfald").setValue(Outcome.APPROVED.name());
        field("Hvem behandler sagen?").setValue("Direktionen");
        field("Mængde (brugere)").setValue("mange");
        press("Gem");
        assertThat(field("Mængde (brugere)").isInvalid()).isTrue();
        field("Mængde (brugere)").setValue("1.200");
        press("Gem");
        assertThat(text()).contains("1.200 brugere", "1 af 2");
    }

    private MatterItem matter() {
        return fresh.asCoordinator(() -> Portal.bean(Matters.class).list()).getFirst();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/sager" + path;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> label.equals(((ComboBox<?>) each).getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
