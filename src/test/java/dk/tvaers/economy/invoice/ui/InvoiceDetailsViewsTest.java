package dk.tvaers.economy.invoice.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InvoiceDetailsViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor controller = Visitor.with(Role.CONTROLLER, fresh.ref(), "161", null);

    @Test
    void aMunicipalityFillsInWhatIsMissing() {
        open(controller, address(""));
        assertThat(text())
                .contains("Ingen af 2 kommuner kan modtage e-faktura", "EAN-nummer, Adresse, Kontakt, Reference");
        open(controller, address("/161"));
        assertThat(text()).contains("Fakturaoplysninger: Glostrup Kommune", "65120119");
        write("EAN-nummer", "5790000000012");
        write("Vej og nummer", "Rådhusparken 2");
        write("Postnummer", "2600");
        write("By", "Glostrup");
        write("Kontakt", "Økonomi, Glostrup");
        write("Reference", "IT-DIG");
        press("Gem oplysningerne");
        open(controller, address(""));
        assertThat(text()).contains("En af 2", "5790000000012");
        open(controller, address("/161"));
        assertThat(text()).contains("For at sende mangler: Bankkonto", "Historik");
    }

    @Test
    void aGlnWithAWrongCheckDigitIsRefusedAndWhatWasTypedIsKept() {
        open(controller, address("/161"));
        write("EAN-nummer", "5790000000013");
        write("Reference", "IT-DIG");
        press("Gem oplysningerne");
        assertThat(field("EAN-nummer").isInvalid()).isTrue();
        assertThat(field("EAN-nummer").getValue()).isEqualTo("5790000000013");
        assertThat(field("Reference").getValue()).isEqualTo("IT-DIG");
        assertThat(field("Reference").isInvalid()).isFalse();
    }

    @Test
    void othersReadAndAreOfferedNothing() {
        open(controller, address("/165"));
        assertThat(text()).contains("Fakturaoplysninger: Albertslund Kommune", "66137112");
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(find(Button.class).all()).isEmpty();
    }

    private String address(String rest) {
        return "s/" + fresh.ref().slug() + "/okonomi/faktura" + rest;
    }

    private void write(String label, String value) {
        field(label).setValue(value);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
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
