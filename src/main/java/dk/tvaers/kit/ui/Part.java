package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public final class Part extends Composite<Section> {

    public Part(String title, Component... content) {
        H2 heading = new H2(title);
        getContent().addClassName("section");
        getContent().add(heading);
        getContent().add(content);
    }
}
