package dk.tvaers.people.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LetterViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final String address = "anna-" + fresh.ref().slug() + "@glostrup.example";

    LetterViewTest() {
        fresh.asCoordinator(
                () -> Portal.bean(Persons.class).add(new PersonData("Anna", null, address, null, GLOSTRUP, null)));
        fresh.person("Bo", GLOSTRUP);
    }

    @Test
    void theChosenAreSeenAndWrittenToInOnesOwnWordsAndARefusalKeepsWhatWasTyped() throws Exception {
        open(coordinator, address("personer?kommune=161"));
        find(Tick.class).all().forEach(LetterViewTest::tick);
        press("Skriv til de valgte");
        assertThat(text()).contains("Til 1 person", "Anna (Glostrup)", "1 har ingen e-mail", "Sådan læser Anna mailen");
        test(subject()).setValue("Møde [hvornår]");
        press("Send mailen");
        assertThat(subject().isInvalid()).isTrue();
        assertThat(subject().getValue()).isEqualTo("Møde [hvornår]");
        test(subject()).setValue("Møde, [navn]");
        press("Send mailen");
        assertThat(text()).contains("Mailen er på vej til 1 person.", "Bo", "Ingen valgt");
        Due.run();
        assertThat(Postbox.of(address).getFirst().getSubject()).isEqualTo("Møde, Anna");
    }

    @Test
    void whoIsNoCoordinatorWritesInTheirOwnMailProgram() {
        open(Visitor.with(Role.READER, fresh.ref(), "161", null), address("personer?kommune=161"));
        find(Tick.class).all().forEach(LetterViewTest::tick);
        assertThat(find(Button.class).withText("Skriv til de valgte").exists()).isFalse();
        assertThat(find(Anchor.class).withText("Skriv til de valgte").single().getHref())
                .contains(address);
    }

    private TextField subject() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Emne"))
                .findFirst()
                .orElseThrow();
    }

    private static void tick(Tick tick) {
        PersonAdministrationViewTest.tick(tick);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
