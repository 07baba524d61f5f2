package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the pages on which people land after log-in, given by a feature that has something to tell everybody. */
public interface StartPart {

    /** Its place among the others: lower comes first. */
    int order();

    /** The part as things stand now; empty when there is nothing to tell. */
    Optional<Component> show();
}
