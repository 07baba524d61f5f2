package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A row on the pages where people land: what it is about, and what there is of it, most of all links. */
public final class Strip extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    public Strip(String title) {
        this(title, title);
    }

    /** @param label what it is called to who does not see it, where the title says more than that */
    public Strip(String title, String label) {
        Span head = new Span(title);
        head.addClassName("strip-title");
        list.setVisible(false);
        Div strip = getContent();
        strip.add(head, list);
        strip.addClassName("strip");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", label);
    }

    public Strip item(Component... parts) {
        list.add(new ListItem(parts));
        list.setVisible(true);
        return this;
    }

    /** Ends it with the way to all of them. */
    public Strip all(Component link) {
        getContent().add(link);
        return this;
    }
}
