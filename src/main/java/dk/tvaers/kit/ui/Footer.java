package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import dk.tvaers.kit.Texts;

/** The foot of every page. */
final class Footer extends Composite<com.vaadin.flow.component.html.Footer> {

    Footer(Texts texts) {
        getContent().addClassName("app-footer");
        getContent()
                .add(
                        Links.page("was", texts.get("kit.footer.accessibility")),
                        Links.page("api/docs", texts.get("kit.footer.api")));
    }
}
