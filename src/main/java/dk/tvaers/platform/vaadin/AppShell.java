package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import dk.tvaers.kit.ui.Look;
import io.micronaut.context.annotation.Prototype;

/** The page around every view. */
@Push
@Prototype
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Look.STYLESHEET)
public final class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "icons/tvaers.svg", "any");
    }
}
