package dk.tvaers.kit.ui;

import com.vaadin.flow.component.html.Span;

/** A status in the text: shape, word and colour, with a trend where there is one. */
public final class StatusTag extends Span {

    public StatusTag(Light light, String word) {
        super(word);
        addClassNames("status", light.className());
    }

    /** The arrow says nothing to who cannot see it: its word goes along, out of sight. */
    public StatusTag trend(Trend trend, String word) {
        if (trend != Trend.UNKNOWN) {
            addClassName(trend.className());
            var spoken = new Span(", " + word);
            spoken.addClassName("visually-hidden");
            add(spoken);
        }
        return this;
    }

    public StatusTag overdue() {
        addClassName("overdue");
        return this;
    }
}
