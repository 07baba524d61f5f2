package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;

/** A part of the frame around every view of a collaboration, beside the portal's name. */
public interface FramePart {

    /** Its place among the others: lower comes first. */
    int order();

    /** The part for the reader; asked for once a page is loaded, not at each step within it. */
    Component show();
}
