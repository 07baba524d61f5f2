package dk.tvaers.position.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionResult;
import dk.tvaers.position.PositionState;
import dk.tvaers.position.Positions;
import dk.tvaers.position.Stand;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PositionViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void aQuestionIsRaisedStatedAgreedOnSentAndClosed() {
        open(leader, address(""));
        assertThat(text()).contains("Ingen spørgsmål endnu", "Rejs spørgsmål");
        open(leader, address("/rejs"));
        field("Spørgsmål").setValue("Skal der være API'er?");
        field("Modtager").setValue("KOMBIT");
        find(DatePicker.class).single().setValue(Now.today().plusDays(7));
        press("Rejs spørgsmål");
        assertThat(text()).contains("Skal der være API'er?", "Skal sendes til KOMBIT", "Glostrup", "Har ikke svaret");
        open(leader, "s/" + fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Skal der være API'er? – skal sendes til KOMBIT senest");

        open(leader, address("/" + position().id() + "/kommuner/161"));
        choice("Holdning").setValue(Stand.AGAINST.name());
        press("Gem holdningen");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("For dyrt");
        press("Gem holdningen");
        assertThat(text()).contains("Imod", "For dyrt").doesNotContain("Luk spørgsmålet");

        open(coordinator, address("/" + position().id() + "/holdning"));
        find(TextArea.class).single().setValue("Vi vil have API'er");
        press("Registrér");
        open(coordinator, address("/" + position().id() + "/brev"));
        press("Registrér");
        assertThat(position().state()).isEqualTo(PositionState.SENT);
        open(leader, "s/" + fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Skal der være API'er? – sendt til KOMBIT", "venter på svar");

        open(coordinator, address("/" + position().id() + "/luk"));
        choice("Resultat").setValue(PositionResult.MET.name());
        find(TextArea.class).single().setValue("Vi fik dem");
        press("Luk spørgsmålet");
        assertThat(text()).contains("Imødekommet", "Vi fik dem").doesNotContain("Registrér ny fælles holdning");
        open(coordinator, address("/" + position().id() + "/ret"));
        assertThat(text()).contains("Spørgsmålet er lukket og kan ikke ændres.");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    private PositionItem position() {
        return fresh.asCoordinator(() -> Portal.bean(Positions.class).list()).getFirst();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/interesser" + path;
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
