package dk.tvaers.people.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kit.Texts;

/** Fields that password managers recognise. */
final class PasswordFields {

    private PasswordFields() {}

    /** What one logs in with. */
    static TextField email(Texts texts) {
        TextField field = new TextField(texts.get("people.email"));
        field.setAutocomplete(Autocomplete.USERNAME);
        field.getElement().setAttribute("name", "username");
        field.getElement().setAttribute("inputmode", "email");
        field.getElement().setAttribute("autocapitalize", "none");
        field.getElement().setAttribute("spellcheck", "false");
        return field;
    }

    static PasswordField current(Texts texts, String label) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.getElement().setAttribute("name", "password");
        reveal(texts, field);
        return field;
    }

    static PasswordField fresh(Texts texts) {
        PasswordField field = new PasswordField(texts.get("people.password.new"));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.getElement().setAttribute("name", "new-password");
        field.setHelperText(texts.get("people.password.rule"));
        reveal(texts, field);
        return field;
    }

    private static void reveal(Texts texts, PasswordField field) {
        field.getElement().executeJs("this.i18n = { reveal: $0 }", texts.get("people.password.reveal"));
    }
}
