package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Says in the page what happened: read aloud at once, and staying until something else happens. */
final class Said extends Composite<Div> {

    Said() {
        getContent().setVisible(false);
    }

    void info(String title, String text, Component... next) {
        show("info", "status", title, text, next);
    }

    void error(String title, String text, Component... next) {
        show("error", "alert", title, text, next);
    }

    void clear() {
        getContent().setVisible(false);
    }

    private void show(String kind, String role, String title, String text, Component... next) {
        Div box = getContent();
        box.removeAll();
        box.setClassName("notice " + kind);
        box.getElement().setAttribute("role", role);
        Element heading = new Element("strong");
        heading.setText(title);
        box.getElement().appendChild(heading);
        if (!text.isBlank()) {
            box.add(new Paragraph(text));
        }
        box.add(next);
        box.setVisible(true);
    }
}
