package dk.tvaers.status.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field of the month that can be refused. */
record MonthField(HasValidationProperties validation, Focusable<?> focus) {

    static <T extends HasValidationProperties & Focusable<?>> MonthField of(T field) {
        return new MonthField(field, field);
    }

    /** Puts the reader there, once the browser has drawn it. */
    void goThere() {
        focus.getElement().executeJs("(this.updateComplete ?? Promise.resolve()).then(() => this.focus())");
    }

    void refuse(String reason) {
        validation.setErrorMessage(reason);
        validation.setInvalid(true);
    }
}
