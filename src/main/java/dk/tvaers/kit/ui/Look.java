package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * Brings what every page needs in the browser: the font, and menus that close when they have been used. Layouts and
 * pages without one declare {@code @Uses(Look.class)}; the style sheet is {@link #STYLESHEET} on the application shell.
 */
@Tag("tv-look")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
@JsModule("./tv-app.ts")
public final class Look extends Component {

    public static final String STYLESHEET = "theme/tvaers.css";
}
