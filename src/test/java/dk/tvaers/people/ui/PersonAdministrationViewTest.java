package dk.tvaers.people.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class PersonAdministrationViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final PersonId anna = fresh.asCoordinator(() -> Portal.bean(Persons.class)
            .add(new PersonData("Anna", null, "anna@glostrup.example", null, GLOSTRUP, null)));

    @Test
    void everyRightAndReachHasItsWord() {
        for (Texts texts : new Texts[] {Texts.in(Texts.DANISH), Texts.in(Texts.ENGLISH)}) {
            for (Right right : Right.values()) {
                assertThat(texts.word("people.right", right)).isNotBlank();
            }
            for (Reach reach : Reach.values()) {
                assertThat(texts.word("people.reach", reach)).isNotBlank();
            }
        }
    }

    @Test
    void whoMayDoWhatMarksTheReadersOwnRole() {
        open(coordinator, address("hvem-maa-hvad"));
        assertThat(text()).contains("Programkoordinator (din)", "Egen kommune", "Indsende status");
    }

    @Test
    void theChosenAreWrittenToAndWhoHasNoEmailIsNamed() {
        fresh.person("Bo", GLOSTRUP);
        open(coordinator, address("personer?kommune=161"));
        find(Tick.class).all().forEach(PersonAdministrationViewTest::tick);
        assertThat(find(Anchor.class).withText("Åbn i dit mailprogram").single().getHref())
                .isEqualTo("mailto:?bcc=anna@glostrup.example");
        assertThat(text()).contains("2 valgt", "1 af de valgte har ingen e-mail: Bo.");
        test(find(Button.class).withText("Vis adresserne").single()).click();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("anna@glostrup.example");
    }

    @Test
    void onlyTheCoordinatorSeesWhatChangesAPerson() {
        Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);
        open(reader, address("personer/" + anna));
        assertThat(find(Button.class).all()).isEmpty();
        open(coordinator, address("personer/" + anna));
        assertThat(find(Button.class).withText("Lav invitation").exists()).isTrue();
        assertThat(find(Button.class).withText("Giv en rolle").exists()).isTrue();
    }

    @Test
    void whatIsTypedOfAPersonIsKeptUntilItIsSavedAndARefusalStandsAtItsField() {
        open(coordinator, address("personer/ny"));
        test(field("Navn")).setValue("Bo");
        test(field("E-mail")).setValue("anna@glostrup.example");
        open(coordinator, address("personer/ny"));
        assertThat(field("Navn").getValue()).isEqualTo("Bo");
        test(find(Button.class).withText("Tilføj personen").single()).click();
        assertThat(field("E-mail").getErrorMessage()).isEqualTo("Anna har allerede den e-mail.");
        test(field("E-mail")).setValue("bo@glostrup.example");
        test(find(Button.class).withText("Tilføj personen").single()).click();
        assertThat(text()).contains("bo@glostrup.example", "Personen har ikke noget login.");
    }

    /** As the browser does it. */
    static void tick(Tick tick) {
        try {
            tick.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("checked", true)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new IllegalStateException(e);
        }
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
