package dk.tvaers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.exchange.OperatorPart;
import dk.tvaers.kit.Statements;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;

/** Tells the operator what the installation still owes its readers, and leads to its settings. */
@Singleton
final class InstallationSettingsPart implements OperatorPart {

    private final Statements statements;

    InstallationSettingsPart(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component show() {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return new Part(
                texts.get("settings.installation"),
                new Paragraph(texts.get(
                        statements.hasAccessibility()
                                ? "settings.installation.accessible"
                                : "settings.installation.not-accessible")),
                new Paragraph(texts.get(
                        statements.hasPrivacy()
                                ? "settings.installation.privacy"
                                : "settings.installation.no-privacy")),
                Links.inside(InstallationSettingsView.PATH, texts.get("settings.installation.change")));
    }
}
