package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;

/** A form of HTML: Enter in a field submits it, and password managers know it for one. */
final class SubmitForm extends HtmlContainer {

    SubmitForm(String verb, Runnable submit, Component... fields) {
        super("form");
        NativeButton button = new NativeButton(verb);
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("button", "primary");
        add(fields);
        add(button);
        getElement().addEventListener("submit", event -> submit.run()).preventDefault();
    }
}
