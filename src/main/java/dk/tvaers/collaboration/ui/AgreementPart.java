package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Part;
import java.util.List;

/** What the municipalities have agreed, with the versions before it. */
final class AgreementPart extends Composite<Div> {

    private final Texts texts;

    AgreementPart(Texts texts, List<AgreementItem> newestFirst) {
        this.texts = texts;
        String title = texts.get("collaboration.agreement");
        if (newestFirst.isEmpty()) {
            getContent().add(new Part(title, new Paragraph(texts.get("collaboration.agreement.none"))));
            return;
        }
        Part part = new Part(title, panel(newestFirst.getFirst()));
        getContent().add(part);
        List<AgreementItem> earlier = newestFirst.subList(1, newestFirst.size());
        if (!earlier.isEmpty()) {
            NativeDetails details = new NativeDetails(texts.get("collaboration.agreement.earlier", earlier.size()));
            Div panels = new Div();
            earlier.forEach(version -> panels.add(panel(version)));
            details.setContent(panels);
            getContent().add(details);
        }
    }

    private Component panel(AgreementItem version) {
        Div panel = new Div(new FactList()
                .fact(texts.get("collaboration.agreement.title"), version.title())
                .fact(texts.get("collaboration.agreement.scope"), version.scope())
                .fact(texts.get("collaboration.agreement.from"), new Dates(texts).words(version.validFrom()))
                .fact(texts.get("collaboration.agreement.case-number"), version.caseNumber()));
        panel.addClassNames("panel", "padded");
        return panel;
    }
}
