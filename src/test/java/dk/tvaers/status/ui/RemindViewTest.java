package dk.tvaers.status.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RemindViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    RemindViewTest() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_PROGRESS);
    }

    @Test
    void theSilentArePickedAndRemindedInOnesOwnWordsAndSeenToBe() throws Exception {
        open(coordinator, address("overblik"));
        assertThat(find(Anchor.class).withText("Ryk for status").single().getHref())
                .endsWith("overblik/ryk");
        open(coordinator, address("overblik/ryk"));
        assertThat(text())
                .contains("2 kommuner mangler status", "KY (tavs i ", "Ingen programleder", "Til 1 person")
                .contains("Sådan læser PROGRAMME_LEADER (Glostrup) mailen", "Glostrup mangler status for");
        test(find(TextField.class).single()).setValue("Husk status, [kommune]");
        assertThat(text()).contains("Husk status, Glostrup");
        press("Send rykkeren");
        assertThat(text()).contains("1 kommune er rykket: Glostrup", "Mailen er på vej til 1 person.");
        Due.run();
        assertThat(Postbox.of(leader.email()).getFirst().getSubject()).isEqualTo("Husk status, Glostrup");
    }

    @Test
    void whoWasRemindedTodayIsOnlyRemindedAgainWhenThatIsChosenAndWhatWasTypedStays() {
        open(coordinator, address("overblik/ryk"));
        press("Send rykkeren");
        assertThat(find(Tick.class).withId("remind-again").exists()).isFalse();
        test(find(TextArea.class).single()).setValue("Anden gang: [mangler]");
        tick(find(Tick.class).all().getFirst());
        press("Send rykkeren");
        assertThat(text()).contains("Glostrup er allerede rykket i dag.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Anden gang: [mangler]");
        tick(byId(Tick.class, "remind-again"));
        press("Send rykkeren");
        assertThat(text()).contains("1 kommune er rykket: Glostrup");
    }

    @Test
    void nobodyElseIsOfferedIt() {
        open(leader, address("overblik"));
        assertThat(find(Anchor.class).withText("Ryk for status").exists()).isFalse();
    }

    private static void tick(Tick tick) {
        tick.setValue(!tick.getValue());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }
}
