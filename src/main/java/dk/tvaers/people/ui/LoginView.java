package dk.tvaers.people.ui;

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
import dk.tvaers.access.LogIn;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kit.Statements;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Look;
import io.micronaut.context.annotation.Prototype;

/** Logging in; afterwards to where one was. */
@Prototype
@Route(LoginView.PATH)
@OpenTo(OpenTo.Whom.ANYBODY)
@Uses(Look.class)
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "log-ind";
    private static final String TARGET = "til";

    private final LogIn logIn;
    private final Browser browser;
    private final Texts texts = Texts.in(getLocale());
    private final TextField email = PasswordFields.email(texts);
    private final PasswordField password = PasswordFields.current(texts, texts.get("people.password"));
    private final Notice notice = new Notice();
    private String target = "/";

    LoginView(LogIn logIn, Browser browser, Statements statements) {
        this.logIn = logIn;
        this.browser = browser;
        addClassName("login");
        Div brand = new Div(new Span(texts.get("kit.brand")));
        brand.addClassName("brand");
        Paragraph lead = new Paragraph(texts.get("people.login.lead"));
        lead.addClassName("lead");
        Div aside = new Div(new Paragraph(texts.get("people.login.forgotten")));
        if (statements.hasAccessibility()) {
            aside.add(Links.page("was", texts.get("kit.footer.accessibility")));
        }
        aside.addClassName("aside");
        email.setAutofocus(true);
        add(
                brand,
                new H1(texts.get("people.login")),
                lead,
                notice,
                new SubmitForm(texts.get("people.login"), this::logIn, email, password),
                aside);
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.login"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        target = LocalPath.orRoot(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TARGET)
                .orElse("/"));
    }

    private void logIn() {
        switch (logIn.check(email.getValue(), password.getValue(), browser.address())) {
            case LogIn.Outcome.Welcome welcome -> {
                browser.letIn(welcome.account());
                UI.getCurrent().getPage().setLocation(target);
            }
            case LogIn.Outcome.Refused ignored -> refuse(texts.get("error.credentials"));
            case LogIn.Outcome.Wait wait -> refuse(texts.get("error.too-many-attempts", wait.seconds()));
        }
    }

    /** The e-mail stays; only the password is typed anew. */
    private void refuse(String reason) {
        notice.error(texts.get("people.login.refused"), reason);
        password.clear();
        password.focus();
    }
}
