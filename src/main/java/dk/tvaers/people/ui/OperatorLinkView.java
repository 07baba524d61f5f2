package dk.tvaers.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.people.IssuedLink;
import dk.tvaers.people.OneTimeLinks;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The operator's help for accounts that reach further than one collaboration: a link to hand on, shown once. */
@Prototype
@Route(value = OperatorLinkView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class OperatorLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "drift/adgangskode";

    private final OneTimeLinks links;
    private final Texts texts = Texts.in(getLocale());
    private final Section desk = new Section();

    OperatorLinkView(OneTimeLinks links) {
        this.links = links;
        desk.addClassNames("panel", "padded");
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.operator-link"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Anchor back = Links.page("/drift", texts.get("people.operator-link.back"));
        back.addClassName("button");
        Div columns = new Div(desk, new CareSteps(texts));
        columns.addClassNames("columns", "top");
        add(
                new PageHead(texts.get("people.operator-link"))
                        .lead(texts.get("people.operator-link.lead"))
                        .actions(back),
                columns);
        ask();
    }

    private void ask() {
        TextField email = new TextField(texts.get("people.operator-link.email"));
        email.setHelperText(texts.get("people.operator-link.email.help"));
        // the operator's own e-mail is hardly ever the one that is wanted
        email.setAutocomplete(Autocomplete.OFF);
        email.getElement().setAttribute("inputmode", "email");
        email.getElement().setAttribute("autocapitalize", "none");
        email.getElement().setAttribute("spellcheck", "false");
        FieldProblems problems = new FieldProblems(texts, Map.of("email", email));
        SubmitForm form = new SubmitForm(
                texts.get("people.link.make"),
                () -> {
                    problems.clear();
                    try {
                        show(email.getValue(), links.forAccount(email.getValue()));
                    } catch (Invalid invalid) {
                        problems.show(invalid);
                    }
                },
                email);
        form.addClassName("field-row");
        desk.removeAll();
        desk.add(new H2(texts.get("people.operator-link.ask")), form);
        email.focus();
    }

    private void show(String email, IssuedLink link) {
        Notice notice = new Notice();
        NativeButton another = new NativeButton(texts.get("people.operator-link.another"), click -> ask());
        another.addClassName("button");
        desk.removeAll();
        desk.add(
                new H2(texts.get("people.operator-link.made", email.strip())),
                new IssuedLinkField(texts, link, notice),
                notice,
                new Paragraph(texts.get("people.operator-link.made.text")),
                another);
    }
}
