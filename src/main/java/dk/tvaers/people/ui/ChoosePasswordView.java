package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Browser;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Look;
import dk.tvaers.people.ChoosingPassword;
import dk.tvaers.people.ChoosingPassword.Invitation;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.function.Supplier;

/** Where a one-time link leads: to choosing a password, or for the first operator an account. */
@Prototype
@Route("ny-adgangskode/:secret?")
@OpenTo(OpenTo.Whom.ANYBODY)
@Uses(Look.class)
final class ChoosePasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ChoosingPassword choosing;
    private final Browser browser;
    private final Texts texts = Texts.in(getLocale());
    private final TextField email = PasswordFields.email(texts);
    private final PasswordField password = PasswordFields.fresh(texts);
    private final FieldProblems problems = new FieldProblems(texts, Map.of("email", email, "password", password));

    ChoosePasswordView(ChoosingPassword choosing, Browser browser) {
        this.choosing = choosing;
        this.browser = browser;
        addClassName("login");
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.choose"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        choosing.find(secret).ifPresentOrElse(invitation -> ask(secret, invitation), this::dead);
    }

    private void ask(String secret, Invitation invitation) {
        switch (invitation) {
            case Invitation.NewPassword known -> {
                email.setValue(known.email());
                email.setReadOnly(true);
                page("people.choose", "people.choose.lead", form(() -> choosing.choose(secret, password.getValue())));
                password.setAutofocus(true);
            }
            case Invitation.FirstOperator ignored -> {
                page(
                        "people.operator",
                        "people.operator.lead",
                        form(() -> choosing.becomeOperator(secret, email.getValue(), password.getValue())));
                email.setAutofocus(true);
            }
        }
    }

    private SubmitForm form(Supplier<AccountId> choose) {
        return new SubmitForm(
                texts.get("people.choose.save"),
                () -> {
                    try {
                        browser.letIn(choose.get());
                        UI.getCurrent().getPage().setLocation("/");
                    } catch (Invalid invalid) {
                        problems.show(invalid);
                    } catch (RuleBroken broken) {
                        dead();
                    }
                },
                email,
                password);
    }

    private void dead() {
        page(
                "people.choose.dead",
                "people.choose.dead.text",
                Links.page("/" + LoginView.PATH, texts.get("people.login")));
    }

    private void page(String title, String text, Component content) {
        removeAll();
        Div brand = new Div(new Span(texts.get("kit.brand")));
        brand.addClassName("brand");
        Paragraph lead = new Paragraph(texts.get(text));
        lead.addClassName("lead");
        add(brand, new H1(texts.get(title)), lead, content);
    }
}
