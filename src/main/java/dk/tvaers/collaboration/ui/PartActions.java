package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What can be done about a part of the page; nothing for who may only read. */
final class PartActions extends Composite<Div> {

    PartActions(Component... actions) {
        getContent().addClassName("part-actions");
        getContent().add(actions);
        getContent().setVisible(actions.length > 0);
    }
}
