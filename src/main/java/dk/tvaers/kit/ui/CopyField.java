package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kit.Texts;
import java.util.function.Consumer;

/** An address to hand on, selected and ready to be copied; the button that copies is the page's filled one. */
public final class CopyField extends Composite<Div> {

    /**
     * @param address a whole one, or a path of the portal, which is shown with the address the reader came by
     * @param said is told how copying went
     */
    public CopyField(Texts texts, String label, String address, String help, Consumer<String> said) {
        TextField field = new TextField(label);
        field.setValue(address);
        field.setReadOnly(true);
        field.setHelperText(help);
        if (address.startsWith("/")) {
            field.getElement().executeJs("this.value = window.location.origin + $0", address);
        }
        field.getElement().executeJs("this.focus(); this.inputElement && this.inputElement.select()");
        Button copy = new Button(texts.get("kit.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(click -> field.getElement()
                .executeJs("return(navigator.clipboard?.writeText(this.value).then(()=>true)??false)")
                .then(
                        Boolean.class,
                        copied -> said.accept(texts.get(copied ? "kit.copy.done" : "kit.copy.yourself")),
                        refused -> said.accept(texts.get("kit.copy.yourself"))));
        getContent().addClassName("field-row");
        getContent().add(field, copy);
    }
}
