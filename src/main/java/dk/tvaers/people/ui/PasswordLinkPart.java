package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.people.IssuedLink;
import dk.tvaers.people.OneTimeLinks;

/** The coordinator's help for who forgot a password: a link to hand on, shown once. */
final class PasswordLinkPart extends Composite<Div> {

    private final Texts texts;
    private final Notice notice = new Notice();
    private final Div shown = new Div();

    PasswordLinkPart(Texts texts, OneTimeLinks links, PersonId person) {
        this.texts = texts;
        Button make = new Button(texts.get("people.link.make"), click -> {
            shown.removeAll();
            notice.clear();
            try {
                show(links.forPerson(person));
            } catch (RuleBroken broken) {
                notice.error(texts.get("people.link.none"), texts.get(broken));
            }
        });
        getContent()
                .add(new Part(
                        texts.get("people.link"), new Paragraph(texts.get("people.link.text")), notice, shown, make));
    }

    private void show(IssuedLink link) {
        TextField field = new TextField(texts.get("people.link.label"));
        field.setValue(link.path());
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(texts.get("people.link.expires", new Dates(texts).moment(link.expiresAt())));
        field.getElement().executeJs("this.value = window.location.origin + $0", link.path());
        field.getElement().executeJs("this.focus(); this.inputElement && this.inputElement.select()");
        Button copy = new Button(texts.get("people.link.copy"));
        copy.addClickListener(click -> field.getElement()
                .executeJs("return(navigator.clipboard?.writeText(this.value).then(()=>true)??false)")
                .then(
                        Boolean.class,
                        copied -> notice.info(
                                texts.get(copied ? "people.link.copied" : "people.link.copy-yourself"), "")));
        shown.add(field, copy);
    }
}
