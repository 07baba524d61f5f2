package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What dates were promised for, month by month, as lines that stay level or rise. */
@Tag("tv-slip")
@JsModule("./tv-slip.ts")
public final class SlipChart extends Component implements HasStyle {

    /** @param model as {@code tv-slip.ts} reads it */
    public SlipChart(String model) {
        getElement().setProperty("data", model);
    }
}
