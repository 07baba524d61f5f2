package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.OpenAddress;
import java.util.function.IntFunction;

/** Leads to the page before and after; empty where there is one page only. */
final class TurningPages extends Composite<Nav> {

    /** How many records a page shows. */
    static final int SIZE = 50;

    /** @param address of a page, counted from 0 */
    TurningPages(Texts texts, int page, long total, IntFunction<String> address) {
        int pages = Math.toIntExact((total + SIZE - 1) / SIZE);
        Nav nav = getContent();
        nav.setVisible(pages > 1);
        nav.addClassName("filter-bar");
        nav.setAriaLabel(texts.get("jointwork.pages"));
        if (page > 0) {
            nav.add(link(texts.get("jointwork.pages.before"), address.apply(page - 1)));
        }
        nav.add(new Span(texts.get("jointwork.pages.here", page + 1, pages)));
        if (page + 1 < pages) {
            nav.add(link(texts.get("jointwork.pages.after"), address.apply(page + 1)));
        }
    }

    private static Anchor link(String text, String address) {
        Anchor link = Links.inside(OpenAddress.withColumns(address), text);
        link.addClassName("button");
        return link;
    }
}
