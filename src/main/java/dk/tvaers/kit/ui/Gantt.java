package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * A plan as a time line of rows, milestones and dependencies. The whole model goes to the browser once, which draws what is
 * in sight of it and remembers, as long as its tab is open, where in it the reader was.
 */
@Tag("tv-gantt")
@NpmPackage(value = "d3-scale", version = "4.0.3")
@NpmPackage(value = "d3-time", version = "3.1.1")
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@NpmPackage(value = "@types/d3-time", version = "3.0.4", dev = true)
@JsModule("./tv-gantt.ts")
public final class Gantt extends Component implements HasStyle {

    /** @param model as {@code gantt/model.ts} reads it; one text, which a session keeps in less room than a tree */
    public Gantt(String model) {
        getElement().setProperty("data", model);
    }
}
