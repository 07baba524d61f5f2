package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** What is known of a record, name by name. */
public final class FactList extends Composite<DescriptionList> {

    public FactList() {
        getContent().addClassName("facts");
    }

    /** Adds a fact; nothing is added for one that is not known. */
    public FactList fact(String name, @Nullable String value) {
        return value == null ? this : fact(name, new Text(value));
    }

    public FactList fact(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    public boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }
}
