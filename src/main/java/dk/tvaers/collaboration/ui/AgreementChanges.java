package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.LineChange;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import org.jspecify.annotations.Nullable;

/** What a version of the agreement changed in the one before it. */
final class AgreementChanges extends Composite<Div> {

    private final Texts texts;
    private final UnorderedList list = new UnorderedList();

    AgreementChanges(Texts texts, AgreementItem before, AgreementItem after) {
        this.texts = texts;
        Dates dates = new Dates(texts);
        fact("collaboration.agreement.title", before.title(), after.title());
        fact("collaboration.agreement.from", dates.words(before.validFrom()), dates.words(after.validFrom()));
        fact("collaboration.agreement.case-number", before.caseNumber(), after.caseNumber());
        for (LineChange change : LineChange.between(before.scope(), after.scope())) {
            if (change.kind() != LineChange.Kind.KEPT && !change.line().isBlank()) {
                list.add(new ListItem(texts.get(
                        change.kind() == LineChange.Kind.ADDED
                                ? "collaboration.agreement.line-added"
                                : "collaboration.agreement.line-removed",
                        change.line())));
            }
        }
        getContent()
                .add(new Paragraph(texts.get(
                        list.getComponentCount() == 0
                                ? "collaboration.agreement.unchanged"
                                : "collaboration.agreement.changes",
                        dates.words(after.validFrom()))));
        getContent().add(list);
        list.setVisible(list.getComponentCount() > 0);
    }

    private void fact(String name, @Nullable String before, @Nullable String after) {
        String was = before == null ? texts.get("kit.form.nothing") : before;
        String is = after == null ? texts.get("kit.form.nothing") : after;
        if (!was.equals(is)) {
            list.add(new ListItem(texts.get("kit.form.overtaken.theirs", texts.get(name), was, is)));
        }
    }
}
