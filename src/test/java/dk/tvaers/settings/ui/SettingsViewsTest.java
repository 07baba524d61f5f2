package dk.tvaers.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.settings.Approvers;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.InstallationData;
import dk.tvaers.settings.InstallationSettings;
import dk.tvaers.settings.Picture;
import dk.tvaers.settings.SettingsData;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class SettingsViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP, Fresh.ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor director = Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
    private final CollaborationSettings settings = Portal.bean(CollaborationSettings.class);

    @Test
    void aWeakColourIsRefusedAtItsFieldAndWhatWasTypedStays() {
        open(coordinator, address("indstillinger"));
        test(field("Farve i lyst tema")).setValue("#e59bcb");
        test(field("Navn")).setValue("Et nyt navn");
        press("Gem indstillinger");
        assertThat(field("Farve i lyst tema").isInvalid()).isTrue();
        assertThat(field("Farve i lyst tema").getErrorMessage()).contains("4,5:1", "mørkere");
        assertThat(field("Navn").getValue()).isEqualTo("Et nyt navn");
        test(field("Farve i lyst tema")).setValue("#7a1f5c");
        press("Gem indstillinger");
        SettingsData data = fresh.asCoordinator(settings::get).data();
        assertThat(data.name()).isEqualTo("Et nyt navn");
        assertThat(data.lightColour()).isEqualTo("#7a1f5c");
    }

    @Test
    void theLogoStandsInTheMenuOfEverybody() {
        open(director, address("godkendere"));
        assertThat(find(Image.class).all()).isEmpty();
        fresh.asCoordinator(() -> {
            settings.putLogo(Picture.of("png", 200, 60));
            return true;
        });
        open(director, address("godkendere"));
        assertThat(find(Image.class).single().getAlt()).contains("");
    }

    @Test
    void aLimitIsRecordedAndTakenBackWhereTheCoordinatorReadsIt() {
        open(coordinator, address("godkendere/graense"));
        test(combo("Kommune")).selectItem("Glostrup Kommune");
        test(field("Grænse i kroner")).setValue("50.000 kr.");
        press("Gem grænsen");
        assertThat(text()).contains("50.000 kr.", "Direktøren godkender alle lån");
        open(director, address("godkendere"));
        assertThat(text()).contains("50.000 kr.").doesNotContain("Tag tilbage", "Skriv en grænse ind");
        open(coordinator, address("godkendere"));
        press("Tag tilbage");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Approvers.class).history()))
                .isEmpty();
    }

    @Test
    void kronerAreReadAsPeopleWriteThem() {
        assertThat(LimitView.kroner("50.000")).isEqualTo(50_000);
        assertThat(LimitView.kroner("1 250 000 kr.")).isEqualTo(1_250_000);
        assertThat(LimitView.kroner("0")).isZero();
        for (String unreadable : new String[] {"50,5", "50.0", "halvtreds", "99999999999"}) {
            assertThatThrownBy(() -> LimitView.kroner(unreadable))
                    .as(unreadable)
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void whatTheOperatorWritesOfPersonalDataIsReadByAnybody() {
        open(Visitor.without().asOperator(), "drift/indstillinger");
        test(field("Databehandler")).setValue("Driftsfirmaet");
        press("Gem indstillinger");
        try {
            open(director, "privatliv");
            assertThat(text()).contains("Persondata", "Driftsfirmaet");
        } finally {
            InstallationSettings installation = Portal.bean(InstallationSettings.class);
            Fresh.asOperator(() -> {
                installation.change(
                        new InstallationData(null, null, null, null, null, null),
                        installation.get().version());
                return true;
            });
        }
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String label) {
        return find(ComboBox.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
