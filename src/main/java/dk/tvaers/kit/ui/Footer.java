package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import dk.tvaers.kit.Statements;
import dk.tvaers.kit.Texts;

/** The foot of every page. */
final class Footer extends Composite<com.vaadin.flow.component.html.Footer> {

    Footer(Texts texts, Statements statements) {
        getContent().addClassName("app-footer");
        if (statements.hasAccessibility()) {
            getContent().add(Links.page("was", texts.get("kit.footer.accessibility")));
        }
        if (statements.hasPrivacy()) {
            getContent().add(Links.page("privatliv", texts.get("kit.footer.privacy")));
        }
        getContent().add(Links.page("api/docs", texts.get("kit.footer.api")));
    }
}
