package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.IssuedLink;

/** A one-time link to hand on, selected and ready to be copied; the button that copies is the page's filled one. */
final class IssuedLinkField extends Composite<Div> {

    IssuedLinkField(Texts texts, IssuedLink link, Notice notice) {
        TextField field = new TextField(texts.get("people.link.label"));
        field.setValue(link.path());
        field.setReadOnly(true);
        field.setHelperText(texts.get("people.link.expires", new Dates(texts).moment(link.expiresAt())));
        field.getElement().executeJs("this.value = window.location.origin + $0", link.path());
        field.getElement().executeJs("this.focus(); this.inputElement && this.inputElement.select()");
        Button copy = new Button(texts.get("people.link.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(click -> field.getElement()
                .executeJs("return(navigator.clipboard?.writeText(this.value).then(()=>true)??false)")
                .then(
                        Boolean.class,
                        copied ->
                                notice.info(texts.get(copied ? "people.link.copied" : "people.link.copy-yourself"), ""),
                        refused -> notice.info(texts.get("people.link.copy-yourself"), "")));
        getContent().addClassName("field-row");
        getContent().add(field, copy);
    }
}
