package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick: for rows of a list, which may hold hundreds. */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements Focusable<Tick>, HasStyle {

    /** @param label what is ticked; read aloud, not shown */
    public Tick(String label) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        addClassName("tick");
        getElement().setAttribute("type", "checkbox");
        getElement().setAttribute("aria-label", label);
    }
}
