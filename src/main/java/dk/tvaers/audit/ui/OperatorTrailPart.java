package dk.tvaers.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.exchange.OperatorPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;

/** The way from the operator's page to the trail of the installation. */
@Singleton
final class OperatorTrailPart implements OperatorPart {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component show() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return new Part(
                texts.get("audit.trail"), Links.page(InstallationTrailView.PATH, texts.get("audit.trail.open")));
    }
}
