package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dk.tvaers.access.Role;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of the month's page, without a browser. */
@Tag("database")
class MonthViewTest extends ViewTest {

    private final MonthPlaces glostrup = new MonthPlaces();

    @BeforeEach
    void theProgrammeLeaderOpensTheMonth() {
        open(Role.PROGRAMME_LEADER, "min-kommune");
    }

    @Test
    void theButtonCountsTheRowsThatAreChangedOrMarked() {
        assertThat(submit().getText()).isEqualTo("Indsend alle");
        test(toggle("KSD")).click();
        byId(IntegerField.class, id("SAPA") + "-percent").setValue(50);
        assertThat(submit().getText()).isEqualTo("Indsend alle 2");
        byId(Button.class, "month-rest").click();
        assertThat(submit().getText()).isEqualTo("Indsend alle 10");
    }

    @Test
    void aChangedRowOffersToTakeItBackAndIsThenAsLastTime() {
        byId(IntegerField.class, id("KSD") + "-percent").setValue(50);
        assertThat(toggle("KSD").getText()).isEqualTo("Fortryd");
        test(toggle("KSD")).click();
        assertThat(toggle("KSD").getText()).isEqualTo("Uændret");
        assertThat(byId(IntegerField.class, id("KSD") + "-percent").getValue()).isEqualTo(25);
    }

    @Test
    void aColourThatTurnsOpensTheDetailsWithAPlaceToExplainIt() {
        byId(LightPicker.class, id("KSD") + "-time").setValue("RED");
        assertThat(byId(LightPicker.class, id("KSD") + "-overall").getValue()).isEqualTo("RED");
        assertThat(byId(TextArea.class, id("KSD") + "-0-cause").getLabel()).isEqualTo("Årsag (tid)");
        assertThat(find(NativeButton.class).withId(id("KSD") + "-open").single().getText())
                .isEqualTo("Luk");
    }

    @Test
    void oneExplanationCoversSeveralColours() {
        open(Role.PROGRAMME_LEADER, "min-kommune?aaben=P1");
        assertThat(byId(TextArea.class, id("KY") + "-0-cause").getLabel()).isEqualTo("Årsag (økonomi og ressourcer)");
    }

    @Test
    void withNothingChangedNothingIsSubmittedAndItSaysWhatToDo() {
        submit().click();
        assertThat(texts()).contains("Ret et projekt, eller markér det uændret.");
    }

    @Test
    void theReaderHasNoFieldsAndNoButtonsThatChangeAnything() {
        open(Role.READER, "min-kommune");
        assertThat(find(LightPicker.class).all()).isEmpty();
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void whoHasNoMunicipalityIsSentToTheOverview() {
        open(Role.COORDINATOR, "min-kommune");
        assertThat(getCurrentView()).isInstanceOf(OverviewView.class);
    }

    private void open(Role role, String path) {
        Visitor visitor = Visitor.with(role, glostrup.fresh.ref(), "161", null);
        open(visitor, "s/" + glostrup.fresh.ref().slug() + "/" + path);
    }

    private Button submit() {
        return byId(Button.class, "month-submit");
    }

    private NativeButton toggle(String project) {
        return byId(NativeButton.class, id(project) + "-unchanged");
    }

    private String id(String project) {
        return "p-" + glostrup.local(project);
    }

    private List<String> texts() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }
}
