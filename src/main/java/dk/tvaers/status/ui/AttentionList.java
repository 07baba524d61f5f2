package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import java.util.List;

/** What needs attention, as sentences with one button each; at first only what hurts most. */
final class AttentionList extends Composite<Section> {

    private static final int AT_FIRST = 10;

    private final Texts texts;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final NativeButton showAll;

    /** @param onShowAll is told that the reader wants the whole list */
    AttentionList(Texts texts, Runnable onShowAll) {
        this.texts = texts;
        H2 title = new H2(texts.get("status.overview.ask.title"));
        title.setId("attention");
        list.addClassName("ask-list");
        nothing.setText(texts.get("status.overview.ask.none"));
        showAll = new NativeButton("", event -> onShowAll.run());
        showAll.addClassNames("button", "show-all");
        getContent().addClassName("section");
        getContent().getElement().setAttribute("aria-labelledby", "attention");
        getContent().add(title, nothing, list, showAll);
    }

    void show(List<Ask> asks, boolean all) {
        list.removeAll();
        asks.stream().limit(all ? asks.size() : AT_FIRST).map(this::item).forEach(list::add);
        list.setVisible(!asks.isEmpty());
        nothing.setVisible(asks.isEmpty());
        showAll.setText(texts.get("status.overview.ask.all", asks.size()));
        showAll.setVisible(!all && asks.size() > AT_FIRST);
    }

    private ListItem item(Ask ask) {
        Span shape = new Span();
        shape.addClassNames("shape", ask.light().className());
        shape.getElement().setAttribute("aria-hidden", "true");
        Div sentence = new Div(ask.sentence());
        if (!ask.detail().isBlank()) {
            sentence.getElement().appendChild(new Element("small").setText(ask.detail()));
        }
        return new ListItem(shape, sentence, button(ask));
    }

    private static Component button(Ask ask) {
        Anchor open = Links.inside(ask.href(), ask.verb());
        open.addClassName("button");
        open.setAriaLabel(ask.name());
        return open;
    }
}
