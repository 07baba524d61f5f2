package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A field of a form whose value is read and written as text.
 *
 * @param words what a value is called in a sentence
 */
record FormField(
        String label,
        AbstractField<?, ?> component,
        Supplier<String> read,
        Consumer<String> write,
        UnaryOperator<String> words) {

    void refuse(String message) {
        HasValidation said = (HasValidation) component;
        said.setErrorMessage(message);
        said.setInvalid(true);
    }

    void accept() {
        ((HasValidation) component).setInvalid(false);
    }

    void focus() {
        if (component instanceof Focusable<?> place) {
            place.focus();
        }
    }

    String inWords(String value, String nothing) {
        return value.isEmpty() ? nothing : Objects.requireNonNullElse(words.apply(value), value);
    }
}
