package dk.tvaers.settings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.settings.InstallationData;
import dk.tvaers.settings.InstallationSettings;
import io.micronaut.context.annotation.Prototype;

/** What the authority that runs the portal says about personal data; open to everybody. */
@Prototype
@Route(value = PrivacyView.PATH, layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.ANYBODY)
final class PrivacyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "privatliv";

    private final InstallationSettings settings;

    PrivacyView(InstallationSettings settings) {
        this.settings = settings;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("settings.privacy"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InstallationData data = settings.privacy();
        boolean english = texts().locale().getLanguage().equals(Texts.ENGLISH.getLanguage());
        String text = english && data.privacyEn() != null ? data.privacyEn() : data.privacyDa();
        removeAll();
        add(new PageHead(texts().get("settings.privacy")).lead(texts().get("settings.privacy.lead")));
        Div panel = new Div();
        panel.addClassNames("panel", "padded");
        if (text != null) {
            Paragraph words = new Paragraph(text);
            words.addClassName("as-typed");
            panel.add(words);
        }
        FactList facts = new FactList()
                .fact(texts().get("settings.processor"), data.processor())
                .fact(texts().get("settings.contact"), data.contact());
        if (data.contactEmail() != null) {
            Anchor write = new Anchor();
            write.setHref("mailto:" + data.contactEmail());
            write.setText(data.contactEmail());
            facts.fact(texts().get("settings.contact-email"), write);
        }
        if (!facts.isEmpty()) {
            panel.add(facts);
        }
        add(text == null && facts.isEmpty() ? new Paragraph(texts().get("settings.privacy.none")) : panel);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
