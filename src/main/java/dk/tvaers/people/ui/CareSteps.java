package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Texts;

/** What to think of before a link is handed on that opens somebody's account: in the order in which it is done. */
final class CareSteps extends Composite<Section> {

    private static final int STEPS = 3;

    CareSteps(Texts texts) {
        OrderedList steps = new OrderedList();
        steps.addClassName("steps");
        for (int step = 1; step <= STEPS; step++) {
            Span what = new Span(texts.get("people.operator-link.step." + step));
            what.addClassName("what");
            steps.add(new ListItem(what, new Paragraph(texts.get("people.operator-link.step." + step + ".text"))));
        }
        getContent().addClassName("beside");
        getContent().add(new H2(texts.get("people.operator-link.steps")), steps);
    }
}
