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

/** What the municipalities have agreed, with the versions before it and what each later one changed. */
final class AgreementPart extends Composite<Div> {

    private final Texts texts;

    AgreementPart(Texts texts, List<AgreementItem> newestFirst, Component... actions) {
        this.texts = texts;
        Part part = new Part(
                texts.get("collaboration.agreement"),
                newestFirst.isEmpty()
                        ? new Paragraph(texts.get("collaboration.agreement.none"))
                        : panel(newestFirst.getFirst()));
        getContent().add(part);
        if (newestFirst.size() > 1) {
            NativeDetails details =
                    new NativeDetails(texts.get("collaboration.agreement.earlier", newestFirst.size() - 1));
            Div versions = new Div();
            for (int i = 1; i < newestFirst.size(); i++) {
                versions.add(new AgreementChanges(texts, newestFirst.get(i), newestFirst.get(i - 1)));
                versions.add(panel(newestFirst.get(i)));
            }
            details.addClassName("versions");
            details.setContent(versions);
            getContent().add(details);
        }
        getContent().add(new PartActions(actions));
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
