package dk.tvaers.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CalendarPartTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void theAddressIsMadeShownOnceAndRevokedOnOnesProfile() {
        open(leader, "/s/" + fresh.ref().slug() + "/min-profil");
        press("Lav en adresse");
        assertThat(find(TextField.class).all()).anyMatch(field -> field.getValue()
                .contains("/api/calendars/" + fresh.ref().slug() + "/"));
        open(leader, "/s/" + fresh.ref().slug() + "/min-profil");
        assertThat(text()).contains("Ingen kalender har hentet den endnu");
        assertThat(find(TextField.class).all())
                .noneMatch(field -> field.getValue().contains("/api/calendars/"));
        press("Ophæv adressen");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Lav en adresse").doesNotContain("Ingen kalender har hentet");
    }

    private void press(String verb) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(verb))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
