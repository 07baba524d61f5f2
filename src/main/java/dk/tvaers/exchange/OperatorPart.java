package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;

/** A part of the operator's page, given by whoever has something to tell the operator. Names no content. */
public interface OperatorPart {

    /** Its place below the list of collaborations: lower comes first. */
    int order();

    /** The part as things stand now. */
    Component show();
}
