package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.OpenAddress;

/** The way to the pages before and after. */
final class Pager extends Composite<Nav> {

    Pager(Texts texts, String path, PersonsAddress state, int pages) {
        Nav nav = getContent();
        nav.addClassName("filter-bar");
        nav.setAriaLabel(texts.get("people.pages"));
        if (state.page() > 0) {
            nav.add(link(texts.get("people.pages.before"), path, state.turned(state.page() - 1)));
        }
        nav.add(new Span(texts.get("people.pages.here", state.page() + 1, pages)));
        if (state.page() + 1 < pages) {
            nav.add(link(texts.get("people.pages.after"), path, state.turned(state.page() + 1)));
        }
    }

    private static Anchor link(String text, String path, PersonsAddress to) {
        Anchor link = Links.inside(
                OpenAddress.withColumns(path + "?" + to.parameters().getQueryString()), text);
        link.addClassName("button");
        return link;
    }
}
