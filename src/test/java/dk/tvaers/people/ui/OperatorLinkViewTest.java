package dk.tvaers.people.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class OperatorLinkViewTest extends ViewTest {

    private final Visitor operator = Visitor.without().asOperator();
    private final Visitor someone =
            Visitor.with(Role.PROGRAMME_LEADER, Fresh.collaboration(GLOSTRUP).ref(), GLOSTRUP.value(), null);

    @Test
    void theOperatorsListAndProfileLeadHere() {
        for (String from : new String[] {"drift", "mig"}) {
            open(operator, from);
            assertThat(find(Anchor.class).all())
                    .as(from)
                    .extracting(Anchor::getHref)
                    .contains("/drift/adgangskode");
        }
        open(someone, "mig");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("/drift/adgangskode");
    }

    @Test
    void anEmailThatNobodyHasIsSaidAtTheFieldAndStaysThere() {
        ask("findes-ikke@tvaers.example");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Der er ingen åben konto med den e-mail.");
        assertThat(field().getValue()).isEqualTo("findes-ikke@tvaers.example");

        test(field()).setValue(someone.email());
        submit();
        assertThat(text()).contains("Linket til " + someone.email() + " er klar");
    }

    @Test
    void theLinkIsShownOnceAndNotWhenThePageIsOpenedAgain() {
        ask(someone.email());
        assertThat(field().getValue()).startsWith("/ny-adgangskode/");
        assertThat(field().isReadOnly()).isTrue();
        open(operator, "drift/adgangskode");
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void anotherAccountIsAskedForInAnEmptyField() {
        ask(someone.email());
        test(find(NativeButton.class).withText("Lav et link til en anden konto").single())
                .click();
        assertThat(field().getLabel()).isEqualTo("Kontoens e-mail");
        assertThat(field().getValue()).isEmpty();
    }

    private void ask(String email) {
        open(operator, "drift/adgangskode");
        test(field()).setValue(email);
        submit();
    }

    private TextField field() {
        return find(TextField.class).single();
    }

    private void submit() {
        SubmitForm form = find(SubmitForm.class).single();
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JacksonUtils.createObjectNode()));
    }
}
