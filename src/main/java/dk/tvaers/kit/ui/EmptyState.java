package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: says why there is nothing, and offers the next step. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String title, String explanation, Component... next) {
        getContent().addClassName("empty");
        getContent().add(new H2(title), new Paragraph(explanation));
        getContent().add(next);
    }
}
