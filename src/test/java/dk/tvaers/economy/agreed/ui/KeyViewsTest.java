package dk.tvaers.economy.agreed.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyState;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class KeyViewsTest extends ViewTest {

    private static final LocalDate COUNTED = LocalDate.of(2020, 1, 1);

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), GLOSTRUP.value(), null);
    private final Visitor other = Visitor.with(Role.DIRECTOR, fresh.ref(), ALBERTSLUND.value(), null);

    @Test
    void aKeyIsMadeSeenBesideAnotherAndApprovedByEachDirector() {
        open(coordinator, address(""));
        assertThat(text()).contains("Ingen fordelingsnøgler endnu", "Ny fordelingsnøgle");
        open(coordinator, address("/ny"));
        kinds().getFirst().setValue(KeyKind.PER_INHABITANT);
        date("Indbyggertal pr.").setValue(COUNTED);
        field("Beløb i kr.").setValue("50.859");
        press("Vis fordelingen");
        assertThat(text())
                .contains(
                        "27.731 af 50.859 indbyggere af 50.859,00 kr. = 27.731,00 kr.",
                        "25.429,50 kr.",
                        "2.301,50 kr.");
        date("Gælder fra").setValue(LocalDate.of(2021, 1, 1));
        press("Foreslå");
        assertThat(field("Navn").isInvalid()).isTrue();
        field("Navn").setValue("Per indbygger");
        press("Foreslå");
        assertThat(text())
                .contains("Udgave 1 afventer: 0 af 2 kommuner har godkendt.", "Efter indbyggertal pr. 1. januar 2020.");

        open(director, "s/" + fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("1 fordelingsnøgle venter på din godkendelse");
        open(director, address("/" + key().id()));
        assertThat(text()).contains("Godkend for Glostrup").doesNotContain("Godkend for Albertslund", "Træk tilbage");
        press("Godkend for Glostrup");
        assertThat(text()).contains("1 af 2 kommuner har godkendt").doesNotContain("Godkend for Glostrup");
        open(other, address("/" + key().id()));
        press("Godkend for Albertslund");
        assertThat(text()).contains("Udgave 1 gælder fra 1. januar 2021.");
        open(director, address(""));
        assertThat(text()).contains("1 nøgle gælder i dag", "Per indbygger").doesNotContain("Ny fordelingsnøgle");

        open(coordinator, address("/" + key().id() + "/ny-udgave"));
        kinds().getFirst().setValue(KeyKind.EQUAL);
        press("Foreslå");
        assertThat(text()).contains("Det betyder udgave 2", "375.000,00 kr.", "408.939,42 kr.", "-33.939,42 kr.");
    }

    @Test
    void aMixedKeyIsMadeOfItsPartsAndReadBackIntoTheFormOfANewVersion() {
        open(coordinator, address("/ny"));
        kinds().getFirst().setValue(KeyKind.MIXED);
        field("Del 1: procent af beløbet").setValue("30");
        field("Del 2: procent af beløbet").setValue("60");
        kinds().get(2).setValue(KeyKind.PER_INHABITANT);
        press("Tilføj trin");
        field("Trin 1: indbyggere over").setValue("150.000");
        field("Trin 1: tæller").setValue("0,5");
        field("Navn").setValue("Systemer");
        press("Foreslå");
        assertThat(text()).contains("Procenterne skal give 100, men giver 90.");
        field("Del 2: procent af beløbet").setValue("70");
        press("Foreslå");
        AllocationKey proposed = key().newest().key();
        assertThat(text()).contains("30 procent: Lige deling.", "Indbyggere over 150.000 tæller 0,5.");

        open(coordinator, address("/" + key().id() + "/ny-udgave"));
        press("Foreslå");
        assertThat(key().newest().number()).isEqualTo(2);
        assertThat(key().newest().key()).isEqualTo(proposed);
    }

    @Test
    void fixedPercentagesShowTheirSumAndADirectorSaysWhyNot() {
        open(coordinator, address("/ny"));
        kinds().getFirst().setValue(KeyKind.FIXED);
        field("Glostrup, procent").setValue("62,5");
        assertThat(text()).contains("I alt 62,5 procent.");
        field("Albertslund, procent").setValue("37,5");
        field("Navn").setValue("Faste");
        press("Foreslå");
        assertThat(text()).contains("Glostrup: 62,5 procent.");

        open(director, address("/" + key().id()));
        find(TextArea.class).all().getFirst().setValue("Vi er færrest");
        press("Gør indsigelse");
        assertThat(text()).contains("Indsigelser", "Vi er færrest");
        assertThat(key().newest().state()).isEqualTo(KeyState.WAITING);
    }

    @Test
    void twoKeysAreComparedAndANewMunicipalityIsToldWhatItBuysItselfInto() {
        open(director, address("/sammenlign"));
        field("Beløb i kr.").setValue("90");
        press("Vis fordelingen");
        assertThat(text()).contains("1 af 2 lige dele af 90,00 kr. = 45,00 kr.");
        joiner().setValue(new MunicipalityCode("155"));
        press("Vis køb af andel");
        assertThat(text()).contains("Dragør betaler", "30,00 kr.", "-15,00 kr.");
        joiner().setValue(GLOSTRUP);
        press("Vis køb af andel");
        assertThat(text()).contains("161 var medlem i perioden");
    }

    private KeyItem key() {
        return fresh.asCoordinator(() -> Portal.bean(AgreedKeys.class).list()).getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<KeyKind>> kinds() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "Slags".equals(box.getLabel()))
                .map(box -> (ComboBox<KeyKind>) box)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<MunicipalityCode> joiner() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "Ny kommune".equals(box.getLabel()))
                .map(box -> (ComboBox<MunicipalityCode>) box)
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private void press(String verb) {
        Button button = find(Button.class).all().stream()
                .filter(each -> verb.equals(each.getText()))
                .reduce((one, last) -> last)
                .orElseThrow(() -> new AssertionError(verb));
        test(button).click();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/okonomi/noegler" + path;
    }
}
