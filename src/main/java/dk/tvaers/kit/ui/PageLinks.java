package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import java.util.Optional;
import java.util.function.IntFunction;

/** The way to the parts of a list before and after; out of sight when there is only one. */
public final class PageLinks extends Composite<Nav> {

    /** @param address of a part, counted from 0 */
    public PageLinks(Texts texts, Page<?> shown, IntFunction<String> address) {
        Nav nav = getContent();
        long pages = Math.max(1, (shown.total() + shown.size() - 1) / shown.size());
        nav.addClassName("filter-bar");
        nav.setAriaLabel(texts.get("kit.pages"));
        nav.setVisible(pages > 1);
        if (shown.page() > 0) {
            nav.add(link(texts.get("kit.pages.before"), address.apply(shown.page() - 1)));
        }
        nav.add(new Span(texts.get("kit.pages.here", shown.page() + 1, pages)));
        if (shown.page() + 1 < pages) {
            nav.add(link(texts.get("kit.pages.after"), address.apply(shown.page() + 1)));
        }
    }

    /** The part that an address names, counted from 0; in the address from 1. */
    public static int page(Optional<String> named) {
        return named.filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1)
                - 1;
    }

    private static Anchor link(String text, String address) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
