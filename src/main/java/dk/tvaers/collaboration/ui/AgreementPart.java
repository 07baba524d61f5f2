package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import java.util.List;
import java.util.function.Supplier;

/** What the municipalities have agreed, with the versions before it and what each later one changed. */
final class AgreementPart extends Composite<Div> {

    private final Texts texts;
    private final CollaborationRef collaboration;

    AgreementPart(
            Texts texts,
            Lists lists,
            CollaborationRef collaboration,
            Supplier<List<AgreementItem>> history,
            Component... actions) {
        List<AgreementItem> newestFirst = history.get();
        this.texts = texts;
        this.collaboration = collaboration;
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
            versions.add(lists.excel(columns(), Rows.whole(history), List.of()));
            details.setContent(versions);
            getContent().add(details);
        }
        getContent().add(new PartActions(actions));
    }

    private ListColumns<AgreementItem> columns() {
        return new ListColumns<AgreementItem>(texts, "aftaler", texts.get("collaboration.agreement"))
                .text("titel", texts.get("collaboration.agreement.title"), AgreementItem::title)
                .date("fra", texts.get("collaboration.agreement.from"), AgreementItem::validFrom)
                .text("sag", texts.get("collaboration.agreement.case-number"), AgreementItem::caseNumber)
                .text("omfang", texts.get("collaboration.agreement.scope"), AgreementItem::scope);
    }

    private Component panel(AgreementItem version) {
        Anchor link = Links.inside(
                Places.address(collaboration, CollaborationPlace.VERSIONS) + version.id(),
                texts.get("collaboration.agreement.open"));
        link.setAriaLabel(texts.get(
                "collaboration.agreement.open.of", version.title(), new Dates(texts).words(version.validFrom())));
        Div panel = new Div(new FactList()
                .fact(texts.get("collaboration.agreement.title"), version.title())
                .fact(texts.get("collaboration.agreement.scope"), version.scope())
                .fact(texts.get("collaboration.agreement.from"), new Dates(texts).words(version.validFrom()))
                .fact(texts.get("collaboration.agreement.case-number"), version.caseNumber()));
        panel.add(new Paragraph(link));
        panel.addClassNames("panel", "padded");
        return panel;
    }
}
