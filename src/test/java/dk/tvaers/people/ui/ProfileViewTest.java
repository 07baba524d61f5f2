package dk.tvaers.people.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class ProfileViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void whatIsTypedIsKeptAsADraftUntilItIsSaved() {
        openProfile();
        test(field("Titel")).setValue("Chefkonsulent");
        openProfile();
        assertThat(field("Titel").getValue()).isEqualTo("Chefkonsulent");
        save();
        openProfile();
        assertThat(field("Titel").getValue()).isEqualTo("Chefkonsulent");
        assertThat(says("Vi har hentet det, du skrev sidst.")).isFalse();
    }

    @Test
    void whoLeavesWithUnsavedChangesIsAsked() {
        openProfile();
        test(field("Navn")).setValue("Nyt navn");
        UI.getCurrent().navigate(address("personer"));
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(find(H1.class).single().getText()).isEqualTo("Min profil");
    }

    @Test
    void aConflictKeepsWhatWasTypedAndItCanBeSavedOnTop() {
        openProfile();
        test(field("Titel")).setValue("Min titel");
        String tag =
                reader.call("GET", api(), null).headers().firstValue("ETag").orElseThrow();
        reader.call("PUT", api(), "{\"name\":\"Imens\",\"title\":\"Andens\"}", "If-Match", tag);
        save();
        assertThat(says("En anden har ændret din profil imens")).isTrue();
        assertThat(field("Titel").getValue()).isEqualTo("Min titel");
        test(find(Button.class).withText("Gem det, jeg skrev").single()).click();
        assertThat(reader.call("GET", api(), null).body()).contains("Min titel");
    }

    @Test
    void aWrongFieldSaysWhyAndNothingIsSaved() {
        openProfile();
        test(field("Navn")).setValue(" ");
        save();
        assertThat(field("Navn").isInvalid()).isTrue();
        assertThat(field("Navn").getErrorMessage()).isEqualTo("Skal udfyldes.");
    }

    private void openProfile() {
        open(reader, address("min-profil"));
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void save() {
        SubmitForm form = find(SubmitForm.class).all().getFirst();
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JacksonUtils.createObjectNode()));
    }

    private boolean says(String text) {
        return find(Notice.class).all().stream()
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains(text)
                        && notice.getElement().isVisible());
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }

    private String api() {
        return "/api/v1/collaborations/" + fresh.ref().slug() + "/me";
    }
}
